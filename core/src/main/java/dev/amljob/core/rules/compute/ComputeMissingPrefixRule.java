// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.MisspeltPrefix;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/** Reports the name of a compute with nothing or a misspelt prefix before it. */
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
    job.compute().ifPresent(compute -> reportMisspelt(compute, context));
    job.compute()
        .filter(compute -> !ComputeTarget.isPrefixed(compute.value()))
        .filter(compute -> ComputeTarget.of(compute.value()) == ComputeTarget.NAMED)
        .ifPresent(compute -> report(compute, context));
  }

  private static void reportMisspelt(Located<String> compute, RuleContext context) {
    Optional<MisspeltPrefix> slip = MisspeltPrefix.in(compute.value());
    if (slip.isEmpty()) {
      return;
    }
    Finding finding = context.report(compute.node(), slip.get().message()).as(Severity.ERROR);
    if (compute.node() instanceof YamlScalar scalar) {
      String mended = slip.get().mended();
      finding.suggest(
          "write `" + mended + "`", new YamlEdits(context.document()).replaceText(scalar, mended));
    }
  }

  private static void report(Located<String> compute, RuleContext context) {
    String prefixed = ComputeTarget.prefixed(compute.value());
    Finding finding =
        context.report(
            compute.node(),
            "`"
                + compute.value()
                + "` is a compute of the workspace, usually written `"
                + prefixed
                + "`");
    if (compute.node() instanceof YamlScalar scalar) {
      finding.fix(
          "write `" + prefixed + "`",
          new YamlEdits(context.document()).replaceText(scalar, prefixed));
    }
  }
}
