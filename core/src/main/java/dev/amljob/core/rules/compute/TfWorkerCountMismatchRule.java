// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Distribution;
import dev.amljob.core.job.DistributionType;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/** Reports TensorFlow processes that do not come out even with the machines. */
final class TfWorkerCountMismatchRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tf-worker-count-mismatch",
              Category.COMPUTE,
              Severity.WARNING,
              "the number of TensorFlow workers does not fit that of the machines")
          .tagged(Tag.COST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<Distribution> distribution =
        job.distribution().filter(TfWorkerCountMismatchRule::isTensorFlow);
    Optional<Located<Long>> workers =
        distribution.flatMap(Distribution::workerCount).filter(ServiceNumber::isCount);
    if (workers.isEmpty()) {
      return;
    }
    long servers =
        distribution.flatMap(Distribution::parameterServerCount).map(Located::value).orElse(0L);
    long count = workers.get().value();
    Nodes.count(job)
        .filter(nodes -> nodes >= 1 && count != nodes && count + servers != nodes)
        .ifPresent(nodes -> report(workers.get(), nodes, servers, job, context));
  }

  private static boolean isTensorFlow(Distribution distribution) {
    return distribution
        .type()
        .filter(type -> type.value() == DistributionType.TENSORFLOW)
        .isPresent();
  }

  private static void report(
      Located<Long> workers, long nodes, long servers, CommandJob job, RuleContext context) {
    Finding finding =
        context.report(
            workers.node(),
            "`worker_count` is "
                + workers.value()
                + ", but the job has "
                + nodes
                + (nodes == 1 ? " instance" : " instances"));
    Nodes.written(job).ifPresent(count -> finding.note(count.span(), "the instances"));
    if (servers == 0) {
      NewValue.suggest(finding, workers.node(), Long.toString(nodes), context);
    }
  }
}
