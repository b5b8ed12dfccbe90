// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.Resources;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/** Reports the size of machine beside a cluster, whose machines have one already. */
final class InstanceTypeWithClusterRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "instance-type-with-cluster",
              Category.COMPUTE,
              Severity.WARNING,
              "`instance_type` names a size of machine beside a cluster, which has its own")
          .tagged(Tag.COST);

  /** How the names of the sizes start; an instance type of Kubernetes has only small letters. */
  private static final String SIZE = "Standard_";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.resources()
        .flatMap(Resources::instanceType)
        .filter(type -> type.value().regionMatches(true, 0, SIZE, 0, SIZE.length()))
        .ifPresent(type -> check(type, job, context));
  }

  private static void check(Located<String> type, CommandJob job, RuleContext context) {
    Optional<Located<String>> compute = job.compute();
    if (compute.isEmpty() || ComputeTarget.of(job) != ComputeTarget.NAMED) {
      return;
    }
    String name = ComputeTarget.name(compute.get().value());
    Finding finding =
        context
            .report(
                type.keySpan(),
                "`instance_type` is ignored: the machines of `"
                    + name
                    + "` have the size that it was made with")
            .note(compute.get().span(), "the cluster");
    job.resources()
        .ifPresent(
            resources ->
                Deletion.suggest(finding, resources.source().value(), type.entry(), context));
  }
}
