// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutUnitSuspectRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("timeout-unit-suspect");

  @Test
  void suggestsMinutes() {
    RULE.lint("limits: {timeout: 20} # short\r\n")
        .reports("20 -> `timeout` counts seconds; 20 minutes are `1200`")
        .at(Severity.HINT)
        .suggests("limits: {timeout: 1200} # short\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31", "0", "-5", "PT1S", "[20]"})
  void acceptsOtherValues(String written) {
    RULE.lint("limits: {timeout: " + written + "}\n").reportsNothing();
  }
}
