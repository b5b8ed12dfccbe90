// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaxBelowInstanceCountRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("max-below-instance-count");

  @Test
  void reportsTheMaximum() {
    RULE.lint("resources:\n  instance_count: 4\n  max_instance_count: 2\n")
        .reports("2 -> `max_instance_count` is 2, but the job starts with 4 instances")
        .notes("4 -> starts with these")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{instance_count: 2, max_instance_count: 4}",
        "{instance_count: 2, max_instance_count: 2}",
        "{max_instance_count: 2}",
        "{instance_count: 4, max_instance_count: 0}",
        "{instance_count: 4, max_instance_count: [2]}",
        "[max_instance_count]",
        ""
      })
  void acceptsOtherResources(String resources) {
    RULE.lint("resources: " + resources + "\n").reportsNothing();
  }
}
