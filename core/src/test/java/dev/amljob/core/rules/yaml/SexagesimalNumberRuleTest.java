// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class SexagesimalNumberRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("sexagesimal-number");

  @Test
  void reportsNumbersWithColons() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              ratio: 16:9
              length: 1:30:00
              exact: 1:30.5
            """)
        .reports(
            "16:9 -> `16:9` is sent as the text `969`; quote it to send `16:9`",
            "1:30:00 -> `1:30:00` is sent as the text `5400`; quote it to send `1:30:00`",
            "1:30.5 -> `1:30.5` is sent as the text `90.5`; quote it to send `1:30.5`")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              ratio: "16:9"
              length: "1:30:00"
              exact: "1:30.5"
            """);
  }

  @Test
  void acceptsTextsWithColons() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              a: "16:9"
              b: 1:75
              c: a:1
            """)
        .reportsNothing();
  }

  @Test
  void leavesNumbersThatAreSentAsNumbersAlone() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            limits:
              timeout: 1:30:00
            """)
        .reportsNothing();
  }
}
