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
import dev.amljob.core.text.Excerpt;

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
    job.compute().ifPresent(compute -> check(compute, context));
  }

  private static void check(Located<String> compute, RuleContext context) {
    ComputeText text = new ComputeText(compute.value());
    if (text.wrongPrefix().isEmpty() && text.size().isEmpty()) {
      text.withoutVersion().ifPresent(bare -> report(compute, bare, context));
    }
  }

  private static void report(Located<String> compute, String bare, RuleContext context) {
    Finding finding =
        context.report(
            compute.node(),
            "a compute has no versions or labels; its name alone is " + Excerpt.code(bare));
    NewValue.suggestText(finding, compute.node(), bare, context);
  }
}
