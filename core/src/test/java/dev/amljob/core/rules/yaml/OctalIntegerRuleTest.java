// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class OctalIntegerRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("octal-integer");

  @Test
  void reportsLeadingZeros() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              fold: 010
              mode: -0755
            """)
        .reports(
            "010 -> `010` is sent as the text `8`; quote it to send `010`",
            "-0755 -> `-0755` is sent as the text `-493`; quote it to send `-0755`")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              fold: "010"
              mode: "-0755"
            """);
  }

  @Test
  void acceptsOtherNumbers() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              a: 0
              b: "010"
              c: 08
              d: 10
              e: 0.10
              f: 0x10
              g: 0o10
            """)
        .reportsNothing();
  }
}
