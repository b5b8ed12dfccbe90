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
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Reports an MPI distribution that does not say how many processes an instance runs. */
final class MpiMissingProcessCountRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mpi-missing-process-count",
              Category.COMPUTE,
              Severity.WARNING,
              "an `mpi` distribution does not say how many processes it starts")
          .tagged(Tag.COST);

  private static final String COUNT = "process_count_per_instance";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.distribution().ifPresent(distribution -> check(distribution, context));
  }

  private static void check(Distribution distribution, RuleContext context) {
    Optional<Located<DistributionType>> type =
        distribution.type().filter(found -> found.value() == DistributionType.MPI);
    YamlMapping mapping = distribution.source().value();
    if (type.isEmpty() || mapping.has(COUNT) || mapping.has("process_count")) {
      return;
    }
    Finding finding =
        context.report(
            type.get().node(),
            "`mpi` needs `" + COUNT + "`, the number of processes of an instance");
    if (mapping.entries().contains(type.get().entry())) {
      finding.suggest(
          "insert `" + COUNT + ": 1`",
          new YamlEdits(context.document())
              .insertAfter(mapping, type.get().entry(), List.of(COUNT + ": 1")));
    }
  }
}
