// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Limits;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import java.math.BigInteger;

/** Reports a time limit that is longer than any job may run. */
final class TimeoutTooLargeRule implements Rule {
  private static final RuleOption<Long> MAX_DAYS =
      RuleOption.integer("max-days", 21, 1, "how many days a job may run");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "timeout-too-large",
              Category.COMPUTE,
              Severity.WARNING,
              "a `timeout` is longer than a job may run")
          .tagged(Tag.COST)
          .with(MAX_DAYS);

  private static final long DAY = 86_400;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    long most = context.option(MAX_DAYS);
    job.limits()
        .flatMap(Limits::timeout)
        .filter(timeout -> !TimeoutInvalidRule.isTooLong(BigInteger.valueOf(timeout.value())))
        .filter(timeout -> (timeout.value() - 1) / DAY >= most)
        .ifPresent(
            timeout ->
                context.report(
                    timeout.node(),
                    "`timeout` counts seconds: this is "
                        + timeout.value() / DAY
                        + " days, and a job ends after "
                        + most
                        + " days at the latest"));
  }
}
