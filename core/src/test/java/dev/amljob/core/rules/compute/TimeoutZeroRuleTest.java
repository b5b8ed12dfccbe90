// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutZeroRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("timeout-zero");

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "'0'"})
  void reportsNoLimit(String written) {
    RULE.lint("limits:\n  timeout: " + written + " # none\n")
        .reports(written + " -> a `timeout` of 0 is not sent, so that the job has no limit at all")
        .at(Severity.WARNING)
        .suggests("limits:\n  {} # none\n");
    RULE.lint("limits: {timeout: " + written + "}\r\n").suggests("limits: {}\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-1", "none", "", "false", "[0]"})
  void acceptsOtherValues(String written) {
    RULE.lint("limits: {timeout: " + written + "}\n").reportsNothing();
  }
}
