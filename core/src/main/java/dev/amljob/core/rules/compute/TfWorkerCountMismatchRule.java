// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Distribution;
import dev.amljob.core.job.DistributionType;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlScalar;

/** Reports TensorFlow processes that do not come out even with the machines. */
final class TfWorkerCountMismatchRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "tf-worker-count-mismatch",
          Category.COMPUTE,
          Severity.WARNING,
          "the number of TensorFlow workers does not fit that of the machines");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.distribution()
        .filter(
            found ->
                found
                    .type()
                    .filter(type -> type.value() == DistributionType.TENSORFLOW)
                    .isPresent())
        .ifPresent(
            found ->
                found
                    .workerCount()
                    .ifPresent(
                        workers ->
                            Nodes.count(job)
                                .ifPresent(nodes -> check(found, workers, nodes, job, context))));
  }

  private static void check(
      Distribution distribution,
      Located<Long> workers,
      long nodes,
      CommandJob job,
      RuleContext context) {
    long servers = distribution.parameterServerCount().map(Located::value).orElse(0L);
    if (workers.value() == nodes || workers.value() + servers == nodes || nodes < 1) {
      return;
    }
    Finding finding =
        context.report(
            workers.node(),
            "`worker_count` is "
                + workers.value()
                + ", but the job has "
                + nodes
                + (nodes == 1 ? " instance" : " instances"));
    Nodes.written(job).ifPresent(count -> finding.note(count.span(), "the instances"));
    if (servers == 0 && workers.node() instanceof YamlScalar scalar) {
      finding.suggest(
          "write `" + nodes + "`",
          new YamlEdits(context.document()).replace(scalar, Long.toString(nodes)));
    }
  }
}
