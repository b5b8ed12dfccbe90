// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceCountInvalidRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("instance-count-invalid");

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "0.5", "'0'"})
  void reportsNoMachine(String value) {
    RULE.lint("resources: {instance_count: " + value + "} # how many\r\n")
        .reports(
            value + " -> `instance_count` must be 1 or more, not `" + value.replace("'", "") + "`")
        .at(Severity.ERROR)
        .suggests("resources: {instance_count: 1} # how many\r\n");
  }

  @Test
  void reportsAPartOfAMachine() {
    RULE.lint("resources:\n  max_instance_count: 2.7\n")
        .reports("2.7 -> `max_instance_count` must be a whole number; `2.7` counts as 2")
        .at(Severity.WARNING)
        .suggests("resources:\n  max_instance_count: 2\n");
  }

  @Test
  void takesQuotesAway() {
    RULE.lint("resources:\n  instance_count: \"2\"\n")
        .reports("\"2\" -> `instance_count` is a number and needs no quotes")
        .at(Severity.HINT)
        .fixedTo("resources:\n  instance_count: 2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "99999999999999999999999", "'99999999999'", "1.0e+300"})
  void reportsMoreThanTheServiceCanCount(String value) {
    RULE.lint("resources: {max_instance_count: " + value + "}\n")
        .reports(
            value
                + " -> `max_instance_count` must be at most `2147483647`; the service takes no larger"
                + " number")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "!!str 3", "2.0", "two", "true", "", "[0]", "{a: 0}", ".inf", "2147483647"})
  void leavesOtherValuesAlone(String value) {
    RULE.lint("resources: {instance_count: " + value + "}\n").reportsNothing();
  }
}
