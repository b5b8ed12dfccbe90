// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.MisspeltPrefix;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Excerpt;
import java.util.Optional;

/** Reports the name of a compute with no prefix or a wrong one before it. */
final class ComputeMissingPrefixRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "compute-missing-prefix",
              Category.COMPUTE,
              Severity.INFO,
              "the name of a compute lacks the prefix `azureml:`")
          .tagged(Tag.STYLE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.compute().ifPresent(compute -> check(compute, context));
  }

  private static void check(Located<String> compute, RuleContext context) {
    String written = compute.value();
    Optional<MisspeltPrefix> wrong = new ComputeText(written).wrongPrefix();
    if (wrong.isPresent()) {
      Finding finding = context.report(compute.node(), wrong.get().message()).as(Severity.ERROR);
      NewValue.suggestText(finding, compute.node(), wrong.get().mended(), context);
    } else if (!ComputeTarget.isPrefixed(written)
        && ComputeTarget.of(written) == ComputeTarget.NAMED) {
      report(compute, context);
    }
  }

  private static void report(Located<String> compute, RuleContext context) {
    String prefixed = ComputeTarget.prefixed(compute.value());
    Finding finding =
        context.report(
            compute.node(),
            Excerpt.code(compute.value())
                + " is a compute of the workspace, usually written "
                + Excerpt.code(prefixed));
    NewValue.fixText(finding, compute.node(), prefixed, context);
  }
}
