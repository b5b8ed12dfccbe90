// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class DateLiteralRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("date-literal");

  @Test
  void reportsDatesWhereTextIsNeeded() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            description: 2024-01-01
            inputs:
              start: 2024-02-01 # first
              end: {value: 2024-02-29}
            """)
        .reports(
            "2024-01-01 -> `2024-01-01` is read as a date, and text is needed here; quote it",
            "2024-02-01 -> `2024-02-01` is read as a date, and text is needed here; quote it",
            "2024-02-29 -> `2024-02-29` is read as a date, and text is needed here; quote it")
        .at(Severity.ERROR)
        .fixedTo(
            """
            command: ls
            environment: azureml:training:3
            description: "2024-01-01"
            inputs:
              start: "2024-02-01" # first
              end: {value: "2024-02-29"}
            """);
  }

  @Test
  void reportsTheVersionOfAnOutput() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            outputs:
              model: {type: mlflow_model, name: iris, version: 2024-01-01}
            """)
        .reports("2024-01-01 -> `2024-01-01` is read as a date, and text is needed here; quote it");
  }

  @Test
  void warnsOfATimeThatIsWrittenAnew() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            environment_variables:
              START: 2024-01-01T10:00:00Z
            """)
        .reports(
            "2024-01-01T10:00:00Z -> `2024-01-01T10:00:00Z` is sent as the text `2024-01-01 10:00:00+00:00`; quote it to send `2024-01-01T10:00:00Z`")
        .at(Severity.WARNING)
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            environment_variables:
              START: "2024-01-01T10:00:00Z"
            """);
  }

  @Test
  void acceptsTextsAndDatesThatArriveAsTheyAreWritten() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            description: "2024-01-01"
            environment_variables:
              DAY: 2024-01-01
              OTHER: 2024-1-1
            """)
        .reportsNothing();
  }
}
