// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutInvalidRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("timeout-invalid");

  @Test
  void reportsADurationOnce() {
    LintAssert.lint("command: ls\nenvironment: azureml:a:1\nlimits:\n  timeout: PT1H\n")
        .reports("PT1H -> `timeout` must be a number of seconds: `3600`, not `PT1H`")
        .at(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({"PT1H30M, 5400", "P1D, 86400", "P2W, 1209600", "P1DT1S, 86401", "PT60.0S, 60"})
  void writesADurationInSeconds(String written, String seconds) {
    RULE.lint("limits: {timeout: " + written + "} # long\r\n")
        .fixedTo("limits: {timeout: " + seconds + "} # long\r\n");
    RULE.lint("limits:\n  timeout: \"" + written + "\"\n")
        .fixedTo("limits:\n  timeout: " + seconds + "\n");
  }

  @ParameterizedTest
  @CsvSource({"1h, 3600", "90m, 5400", "1h30m, 5400", "2d, 172800", "600s, 600", "01:30:00, 5400"})
  void suggestsTheSecondsOfOtherSpellings(String written, String seconds) {
    RULE.lint("limits: {timeout: '" + written + "'}\n")
        .suggests("limits: {timeout: " + seconds + "}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "'-5'", "-1.5"})
  void reportsANegativeNumber(String written) {
    RULE.lint("limits: {timeout: " + written + "}\n")
        .reports(written + " -> `timeout` cannot be negative; it counts seconds")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"86400000000000", "9223372036854775807", "99999999999999999999", "1.0e+20"})
  void reportsWhatNoDurationCanHold(String written) {
    RULE.lint("limits: {timeout: " + written + "}\n")
        .reports(
            written
                + " -> `timeout` counts seconds, and no more than `86399999999999` of them can be sent")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3600",
        "86399999999999",
        "'3600'",
        "0",
        "10.9",
        "1:30:00",
        "P1M",
        "P1Y",
        "PT",
        "P",
        "PW",
        "PT0S",
        "PT1.5S",
        "-PT1H",
        "1 hour",
        "h",
        "1x",
        "'1:30'",
        "'1::2'",
        "'99999999999h'",
        "'a:b:c'",
        "forever",
        "true",
        "",
        "[PT1H]",
        "{a: PT1H}",
        "PT99999999999999999999H"
      })
  void leavesOtherValuesToTheSchema(String written) {
    RULE.lint("limits: {timeout: " + written + "}\n").reportsNothing();
  }
}
