// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeServerlessLiteralRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("compute-serverless-literal");

  @ParameterizedTest
  @ValueSource(strings = {"serverless", "azureml:serverless", "Serverless", "'serverless'"})
  void reportsTheWord(String value) {
    RULE.lint("command: ls\ncompute: " + value + "\n")
        .reports(
            value
                + " -> `"
                + value.replace("'", "")
                + "` is sent as the name of a compute; a job without `compute` runs serverless")
        .suggests("command: ls\n");
  }

  @Test
  void deletesItInFlowStyle() {
    RULE.lint("{command: ls, compute: serverless}\r\n").suggests("{command: ls}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"azureml:serverless-gpu", "local", "", "[serverless]", "{target: serverless}"})
  void acceptsOtherValues(String value) {
    RULE.lint("compute: " + value + "\n").reportsNothing();
  }
}
