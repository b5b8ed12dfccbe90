// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.catalog.VmSize;
import dev.amljob.core.catalog.VmSizes;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Distribution;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Resources;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/** Reports more processes of a machine than it has GPUs. */
final class ProcessCountExceedsGpusRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "process-count-exceeds-gpus",
              Category.COMPUTE,
              Severity.WARNING,
              "a machine runs more processes than it has GPUs")
          .tagged(Tag.COST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<Located<Long>> count =
        job.distribution().flatMap(Distribution::processCountPerInstance);
    Optional<Located<String>> type = job.resources().flatMap(Resources::instanceType);
    // A cluster has a size of its own, and that of the job is ignored.
    if (count.isPresent() && type.isPresent() && ComputeTarget.of(job) != ComputeTarget.NAMED) {
      VmSizes.find(type.get().value())
          .filter(size -> count.get().value() > size.gpus())
          .ifPresent(size -> report(count.get(), type.get(), size, context));
    }
  }

  private static void report(
      Located<Long> count, Located<String> type, VmSize size, RuleContext context) {
    String gpus = size.gpus() + (size.gpus() == 1 ? " GPU" : " GPUs");
    Finding finding =
        context
            .report(
                count.node(),
                count.value()
                    + " processes share the "
                    + gpus
                    + " of `"
                    + size.name()
                    + "` (table of "
                    + VmSizes.table().date()
                    + "); one process for each GPU is usual")
            .note(type.span(), "has " + gpus);
    NewValue.suggest(finding, count.node(), Integer.toString(size.gpus()), context);
  }
}
