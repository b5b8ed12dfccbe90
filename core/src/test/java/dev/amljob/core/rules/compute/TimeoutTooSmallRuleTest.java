// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutTooSmallRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("timeout-too-small");

  @Test
  void reportsLessThanAMinute() {
    RULE.lint("limits:\n  timeout: 30 # minutes\r\n")
        .reports("30 -> `timeout` counts seconds, and the service keeps no limit below `60`")
        .at(Severity.WARNING)
        .suggests("limits:\n  timeout: 60 # minutes\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"60", "0", "-5", "PT1S", "", "[30]"})
  void acceptsOtherValues(String written) {
    RULE.lint("limits: {timeout: " + written + "}\n").reportsNothing();
  }
}
