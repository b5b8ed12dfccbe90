// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Limits;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a time limit of less than a minute, which the service does not keep. */
final class TimeoutTooSmallRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "timeout-too-small",
              Category.COMPUTE,
              Severity.WARNING,
              "a `timeout` is shorter than a minute")
          .tagged(Tag.COST);

  private static final long SHORTEST = 60;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.limits()
        .flatMap(Limits::timeout)
        .filter(timeout -> timeout.value() > 0 && timeout.value() < SHORTEST)
        .ifPresent(timeout -> report(timeout, context));
  }

  private static void report(Located<Long> timeout, RuleContext context) {
    Finding finding =
        context.report(
            timeout.node(), "`timeout` counts seconds, and the service keeps no limit below `60`");
    NewValue.suggest(finding, timeout.node(), Long.toString(SHORTEST), context);
  }
}
