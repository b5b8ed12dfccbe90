// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports {@code serverless} as the name of a compute. */
final class ComputeServerlessLiteralRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "compute-serverless-literal",
              Category.COMPUTE,
              Severity.WARNING,
              "`serverless` stands where the name of a compute belongs")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.compute()
        .filter(compute -> ComputeTarget.of(compute.value()) == ComputeTarget.SERVERLESS)
        .ifPresent(compute -> report(compute, job, context));
  }

  private static void report(Located<String> compute, CommandJob job, RuleContext context) {
    Finding finding =
        context.report(
            compute.node(),
            "`"
                + compute.value()
                + "` is sent as the name of a compute; a job without `compute` runs serverless");
    job.mapping().ifPresent(root -> Deletion.suggest(finding, root, compute.entry(), context));
  }
}
