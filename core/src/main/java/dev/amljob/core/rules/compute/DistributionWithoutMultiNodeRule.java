// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Distribution;
import dev.amljob.core.job.DistributionType;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Resources;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/** Reports a distribution of one process on one machine. */
final class DistributionWithoutMultiNodeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "distribution-without-multi-node",
              Category.COMPUTE,
              Severity.HINT,
              "`distribution` starts a single process")
          .tagged(Tag.COST)
          .offByDefault();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (Nodes.count(job).filter(count -> count == 1).isPresent()
        && job.resources().flatMap(Resources::maxInstanceCount).isEmpty()
        && job.distribution().filter(DistributionWithoutMultiNodeRule::startsOne).isPresent()) {
      context.report(
          job.distribution().get().source().keySpan(),
          "one process on one instance needs no `distribution`");
    }
  }

  private static boolean startsOne(Distribution distribution) {
    return switch (distribution.type().map(Located::value).orElse(DistributionType.RAY)) {
      case PYTORCH, MPI -> isOne(distribution.processCountPerInstance());
      case TENSORFLOW ->
          isOne(distribution.workerCount())
              && distribution.parameterServerCount().filter(count -> count.value() > 0).isEmpty();
      case RAY -> false;
    };
  }

  private static boolean isOne(Optional<Located<Long>> count) {
    return count.map(Located::value).orElse(1L) == 1;
  }
}
