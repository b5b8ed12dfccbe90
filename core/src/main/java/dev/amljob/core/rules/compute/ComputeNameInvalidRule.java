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

/** Reports a text under {@code compute} that is no name, because it is empty or has a blank. */
final class ComputeNameInvalidRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "compute-name-invalid",
              Category.COMPUTE,
              Severity.WARNING,
              "`compute` holds what can be the name of no compute")
          .tagged(Tag.SUBMIT);

  private static final String ROOT = "//";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.compute()
        .filter(compute -> MisspeltPrefix.in(compute.value()).isEmpty())
        // What another tool fills in may have blanks around its own names.
        .filter(compute -> compute.value().chars().noneMatch(c -> "{<$%".indexOf(c) >= 0))
        .ifPresent(compute -> check(compute, job, context));
  }

  private static void check(Located<String> compute, CommandJob job, RuleContext context) {
    String written = compute.value();
    String name = ComputeTarget.name(written);
    if (name.isBlank()) {
      Finding finding =
          context.report(
              compute.node(),
              "`compute` names nothing; a job without it runs on serverless machines");
      job.mapping().ifPresent(root -> Deletion.suggest(finding, root, compute.entry(), context));
    } else if (name.indexOf('/') != 0 && name.chars().anyMatch(Character::isWhitespace)) {
      report(compute, "has no spaces", name.strip(), context);
    } else if (name.startsWith(ROOT)) {
      report(compute, "has no slashes", name.substring(ROOT.length()), context);
    }
  }

  private static void report(
      Located<String> compute, String reason, String better, RuleContext context) {
    Finding finding =
        context.report(
            compute.node(), "`" + compute.value() + "` can be no compute, whose name " + reason);
    if (ComputeTarget.isName(better) && compute.node() instanceof YamlScalar scalar) {
      String mended = ComputeTarget.prefixed(better);
      finding.suggest(
          "write `" + mended + "`", new YamlEdits(context.document()).replaceText(scalar, mended));
    }
  }
}
