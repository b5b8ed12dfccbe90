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
import java.util.regex.Pattern;

/**
 * Reports a text under {@code compute} that is no name, because it is empty or has other
 * characters.
 */
final class ComputeNameInvalidRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "compute-name-invalid",
              Category.COMPUTE,
              Severity.WARNING,
              "`compute` holds what can be the name of no compute")
          .tagged(Tag.SUBMIT);

  /** What stands around a name by mistake. */
  private static final Pattern AROUND = Pattern.compile("^[\\s/]+|\\s+$");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.compute().ifPresent(compute -> check(compute, job, context));
  }

  private static void check(Located<String> compute, CommandJob job, RuleContext context) {
    String name = ComputeTarget.name(compute.value());
    if (name.isBlank()) {
      Finding finding =
          context.report(
              compute.node(),
              "`compute` names nothing; a job without it runs on serverless machines");
      job.mapping().ifPresent(root -> Deletion.suggest(finding, root, compute.entry(), context));
    } else if (!ComputeTarget.isName(name) && !isLeftToOthers(new ComputeText(compute.value()))) {
      report(compute, name, context);
    }
  }

  private static boolean isLeftToOthers(ComputeText text) {
    return text.isNoName()
        || text.wrongPrefix().isPresent()
        || text.withoutVersion().isPresent()
        || text.size().isPresent();
  }

  private static void report(Located<String> compute, String name, RuleContext context) {
    Finding finding =
        context.report(
            compute.node(),
            Excerpt.code(compute.value()) + " can be no compute, whose name has no " + wrong(name));
    String better = ComputeTarget.name(AROUND.matcher(name).replaceAll(""));
    if (ComputeTarget.isName(better)) {
      NewValue.suggestText(finding, compute.node(), ComputeTarget.prefixed(better), context);
    }
  }

  private static String wrong(String name) {
    int character =
        name.codePoints()
            .filter(c -> !ComputeTarget.isName(Character.toString(c)))
            .findFirst()
            .orElseThrow();
    return switch (character) {
      case ' ' -> "spaces";
      case '\n', '\r' -> "line breaks";
      case '\t' -> "tabs";
      case '/' -> "slashes";
      case ':' -> "colons";
      default -> "`" + Character.toString(character) + "`";
    };
  }
}
