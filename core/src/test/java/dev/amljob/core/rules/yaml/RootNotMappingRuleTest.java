// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class RootNotMappingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("root-not-mapping");

  @Test
  void reportsAList() {
    RULE.lint("- command: ls\n  environment: azureml:training:3\n")
        .reports(
            "- command: ls -> the file is a list, and a job is a mapping of keys to values, such as"
                + " `command: python train.py`");
  }

  @Test
  void reportsASingleValue() {
    RULE.lint("command:ls\n")
        .reports(
            "command:ls -> the file is a string, and a job is a mapping of keys to values, such as"
                + " `command: python train.py`");
  }

  @Test
  void acceptsAMappingAndLeavesAnEmptyFileToAnotherRule() {
    RULE.lint("command: ls\n").reportsNothing();
    RULE.lint("{}\n").reportsNothing();
    RULE.lint("~\n").reportsNothing();
    RULE.lint("").reportsNothing();
  }
}
