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

/** Reports a time limit of 0, which is none. */
final class TimeoutZeroRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "timeout-zero", Category.COMPUTE, Severity.WARNING, "a `timeout` of 0 is no limit")
          .tagged(Tag.COST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.limits()
        .ifPresent(
            limits ->
                limits
                    .timeout()
                    .filter(timeout -> timeout.value() == 0)
                    .ifPresent(timeout -> report(timeout, limits, context)));
  }

  private static void report(Located<Long> timeout, Limits limits, RuleContext context) {
    Finding finding =
        context.report(
            timeout.node(), "a `timeout` of 0 is not sent, so that the job has no limit at all");
    Deletion.suggest(finding, limits.source().value(), timeout.entry(), context);
  }
}
