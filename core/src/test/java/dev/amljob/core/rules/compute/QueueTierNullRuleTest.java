// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueTierNullRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("queue-tier-null");

  @ParameterizedTest
  @ValueSource(strings = {"null", "~", "Null"})
  void quotesNull(String written) {
    RULE.lint("queue_settings:\n  job_tier: " + written + " # none\r\n")
        .reports(
            written
                + " -> `"
                + written
                + "` without quotes is no value; the tier of that name is `\"null\"`")
        .at(Severity.ERROR)
        .fixedTo("queue_settings:\n  job_tier: \"null\" # none\r\n");
  }

  @Test
  void reportsEachMistakeOnce() {
    LintAssert.lint(
            "command: ls\nenvironment: azureml:a:1\nqueue_settings: {job_tier: null, priority: 2}\n")
        .reports(
            "null -> `null` without quotes is no value; the tier of that name is `\"null\"`",
            "2 -> `priority` must be `low`, `medium` or `high`, not the number `2`");
  }

  @Test
  void reportsANumber() {
    RULE.lint("queue_settings: {job_tier: 1}\n")
        .reports(
            "1 -> `job_tier` must be `spot`, `basic`, `standard`, `premium` or `\"null\"`, not the number `1`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{job_tier: 'null', priority: low}",
        "{job_tier: }",
        "{job_tier: spott}",
        "{priority: null}",
        "{job_tier: [null]}",
        "{job_tier: true}",
        "spot",
        ""
      })
  void leavesOtherValuesAlone(String settings) {
    RULE.lint("queue_settings: " + settings + "\n").reportsNothing();
  }
}
