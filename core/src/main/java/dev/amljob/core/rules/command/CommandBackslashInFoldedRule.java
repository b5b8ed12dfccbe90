// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;

/** Reports backslashes that were to continue a line which YAML joins with the next one anyway. */
final class CommandBackslashInFoldedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "command-backslash-in-folded",
          Category.COMMAND,
          Severity.WARNING,
          "a backslash at the end of a line that YAML folds escapes a blank");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (CommandText.scalar(job).filter(scalar -> scalar.text().contains("\\ ")).isPresent()) {
      CommandText.of(job, context).ifPresent(CommandBackslashInFoldedRule::check);
    }
  }

  private static void check(CommandText text) {
    List<Span> backslashes = text.lines().escapedFolds();
    if (backslashes.isEmpty()) {
      return;
    }
    text.report(
            backslashes.get(0),
            "YAML has joined these lines, so that `\\` makes a blank part of the next argument")
        .fix(
            backslashes.size() == 1 ? "delete the backslash" : "delete the backslashes",
            backslashes.stream()
                .map(backslash -> TextEdit.delete(withBlanks(backslash, text)))
                .toArray(TextEdit[]::new));
  }

  private static Span withBlanks(Span backslash, CommandText text) {
    int start = backslash.start();
    while (start > 0 && text.scalar().text().charAt(start - 1) == ' ') {
      start--;
    }
    return text.toSource(new Span(start, backslash.end()));
  }
}
