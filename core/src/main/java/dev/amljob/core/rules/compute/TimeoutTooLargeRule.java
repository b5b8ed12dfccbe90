// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Limits;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports a time limit that is longer than any job may run. */
final class TimeoutTooLargeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "timeout-too-large",
          Category.COMPUTE,
          Severity.WARNING,
          "a `timeout` is longer than a job may run");

  private static final long DAY = 86_400;
  private static final long LONGEST = 21 * DAY;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.limits()
        .flatMap(Limits::timeout)
        .filter(timeout -> timeout.value() > LONGEST)
        .ifPresent(
            timeout ->
                context.report(
                    timeout.node(),
                    "`timeout` counts seconds: this is "
                        + timeout.value() / DAY
                        + " days, and a job ends after 21 days at the latest"));
  }
}
