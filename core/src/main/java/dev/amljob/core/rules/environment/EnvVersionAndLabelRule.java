// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a reference to an environment with more than a name and a version or label in it. */
final class EnvVersionAndLabelRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-version-and-label",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "`environment` has a version and a label, or more than one of them")
          .tagged(Tag.STYLE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    ShortReference.of(job, context)
        .filter(reference -> !reference.isNameless())
        .ifPresent(EnvVersionAndLabelRule::check);
  }

  private static void check(ShortReference reference) {
    String rest = reference.rest();
    int first = reference.name().length();
    int second = indexOfMark(rest, first + 1);
    if (indexOfSpace(rest) >= 0) {
      String trimmed = rest.strip();
      Finding finding = reference.report("a reference to an environment has no spaces");
      if (indexOfSpace(trimmed) < 0) {
        reference.suggest(finding, ShortReference.PREFIX + trimmed);
      }
    } else if (second >= 0) {
      Finding finding = reference.report(message(rest, first, second));
      if (second > first + 1) {
        reference.suggest(finding, ShortReference.PREFIX + rest.substring(0, second));
      }
    }
  }

  private static String message(String rest, int first, int second) {
    boolean both = rest.charAt(first) != rest.charAt(second);
    String what =
        both
            ? "has a version and a label, and only one of them counts"
            : rest.charAt(first) == ':' ? "has two versions" : "has two labels";
    return "`" + rest + "` " + what + "; write `name:version` or `name@label`";
  }

  private static int indexOfMark(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '@') {
        return i;
      }
    }
    return -1;
  }

  private static int indexOfSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
