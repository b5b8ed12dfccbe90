// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Resources;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/**
 * Reports an elastic job whose largest number of machines is smaller than the one it starts with.
 */
final class MaxBelowInstanceCountRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "max-below-instance-count",
              Category.COMPUTE,
              Severity.ERROR,
              "`max_instance_count` is smaller than `instance_count`")
          .tagged(Tag.COST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.resources().ifPresent(resources -> check(resources, context));
  }

  private static void check(Resources resources, RuleContext context) {
    Optional<Located<Long>> max = resources.maxInstanceCount();
    Optional<Located<Long>> count = resources.instanceCount();
    if (max.isPresent()
        && count.isPresent()
        && max.get().value() >= 1
        && max.get().value() < count.get().value()) {
      context
          .report(
              max.get().node(),
              "`max_instance_count` is "
                  + max.get().value()
                  + ", but the job starts with "
                  + count.get().value()
                  + " instances")
          .note(count.get().span(), "starts with these");
    }
  }
}
