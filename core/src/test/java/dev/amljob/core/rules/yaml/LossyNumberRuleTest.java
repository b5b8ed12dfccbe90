// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class LossyNumberRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("lossy-number");

  @Test
  void reportsNumbersThatChange() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              a: 1.10
              b: 1_000
              c: 0x1F
              d: 1.0E-6
              e: .5
              f: +3
            """)
        .reports(
            "1.10 -> `1.10` is sent as the text `1.1`; quote it to send `1.10`",
            "1_000 -> `1_000` is sent as the text `1000`; quote it to send `1_000`",
            "0x1F -> `0x1F` is sent as the text `31`; quote it to send `0x1F`",
            "1.0E-6 -> `1.0E-6` is sent as the text `1e-06`; quote it to send `1.0E-6`",
            ".5 -> `.5` is sent as the text `0.5`; quote it to send `.5`",
            "+3 -> `+3` is sent as the text `3`; quote it to send `+3`");
  }

  @Test
  void reportsVersionsOfOutputs() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            outputs:
              model: {type: mlflow_model, name: iris, version: 1.10}
            """)
        .reports("1.10 -> `1.10` is sent as the text `1.1`; quote it to send `1.10`")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            outputs:
              model: {type: mlflow_model, name: iris, version: "1.10"}
            """);
  }

  @Test
  void acceptsNumbersThatArriveAsTheyAreWritten() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs: {a: 3, b: 0.5, c: -1, d: 1.0, e: "1.10", f: 010, g: 1:30, h: on, i: 12345678901234567890123}
            """)
        .reportsNothing();
  }

  @Test
  void leavesInfinityInAnInputToTheSchema() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              a: .inf
            environment_variables:
              B: .inf
            """)
        .reports(".inf -> `.inf` is sent as the text `inf`; quote it to send `.inf`");
  }
}
