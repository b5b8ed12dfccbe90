// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutTooLargeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("timeout-too-large");

  @Test
  void reportsMoreThanThreeWeeks() {
    RULE.lint("limits: {timeout: 3600000}\n")
        .reports(
            "3600000 -> `timeout` counts seconds: this is 41 days, and a job ends after 21 days at the latest")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1814400", "0", "PT999H", "99999999999999999999", "[3600000]"})
  void acceptsOtherValues(String written) {
    RULE.lint("limits: {timeout: " + written + "}\n").reportsNothing();
  }
}
