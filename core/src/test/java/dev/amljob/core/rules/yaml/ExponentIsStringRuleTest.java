// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class ExponentIsStringRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("exponent-is-string");

  @Test
  void reportsExponentsThatAreText() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              rate: 1e-3
              size: 2.5E6
              tiny: -.5e+3x
            """)
        .reports(
            "1e-3 -> `1e-3` is text here and a number to other readers of YAML; quote it, and all agree",
            "2.5E6 -> `2.5E6` is text here and a number to other readers of YAML; quote it, and all agree")
        .at(Severity.INFO)
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              rate: "1e-3"
              size: "2.5E6"
              tiny: -.5e+3x
            """);
  }

  @Test
  void acceptsOtherTexts() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs: {a: "1e-3", b: 1.0e-3, c: e3, d: 1e, e: 1e-, f: ., g: .e3, h: 1ee3, i: x1e3}
            """)
        .reportsNothing();
  }
}
