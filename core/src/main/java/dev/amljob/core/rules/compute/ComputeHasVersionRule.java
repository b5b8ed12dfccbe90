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

/** Reports a version or a label behind the name of a compute, which has neither. */
final class ComputeHasVersionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "compute-has-version",
              Category.COMPUTE,
              Severity.ERROR,
              "the name of a compute has a version behind it")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.compute()
        .filter(compute -> MisspeltPrefix.in(compute.value()).isEmpty())
        .ifPresent(compute -> check(compute, context));
  }

  private static void check(Located<String> compute, RuleContext context) {
    String name = ComputeTarget.name(compute.value());
    int end = separator(name);
    if (end > 0 && ComputeTarget.isName(name.substring(0, end)) && name.indexOf('/') < 0) {
      report(
          compute,
          compute.value().substring(0, compute.value().length() - name.length() + end),
          context);
    }
  }

  private static int separator(String name) {
    int colon = name.indexOf(':');
    return colon >= 0 ? colon : name.indexOf('@');
  }

  private static void report(Located<String> compute, String bare, RuleContext context) {
    Finding finding =
        context.report(
            compute.node(),
            "a compute has no versions or labels; its name alone is `" + bare + "`");
    if (compute.node() instanceof YamlScalar scalar) {
      finding.suggest(
          "write `" + bare + "`", new YamlEdits(context.document()).replaceText(scalar, bare));
    }
  }
}
