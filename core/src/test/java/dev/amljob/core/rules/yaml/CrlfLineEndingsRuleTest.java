// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class CrlfLineEndingsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("crlf-line-endings");

  @Test
  void reportsTheFirstLineAndMendsAll() {
    RULE.lint("command: ls\r\nenvironment: azureml:training:3\r\n")
        .reports(
            "\\r\\n -> lines end in CRLF; scripts that are written like this do not run on Linux")
        .at(Severity.HINT)
        .fixedTo("command: ls\nenvironment: azureml:training:3\n");
  }

  @Test
  void acceptsLineEndsOfUnix() {
    RULE.lint("command: ls\nenvironment: azureml:training:3\n").reportsNothing();
    RULE.lint("command: \"a\\r\\nb\"\n").reportsNothing();
  }
}
