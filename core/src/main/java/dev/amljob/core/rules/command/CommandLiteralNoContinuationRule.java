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
import dev.amljob.core.yaml.ScalarStyle;
import java.util.Optional;

/** Reports flags on lines of their own after {@code |} that no backslash ties to their command. */
final class CommandLiteralNoContinuationRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "command-literal-no-continuation",
          Category.COMMAND,
          Severity.WARNING,
          "a line after `|` begins with a flag, and the line before it has no backslash");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<CommandText> text = CommandText.of(job, context);
    if (text.isPresent() && text.get().scalar().style() == ScalarStyle.LITERAL) {
      BrokenLines.in(text.get()).forEach(lines -> report(lines, text.get()));
    }
  }

  private static void report(BrokenLines lines, CommandText text) {
    text.report(
            lines.first(),
            "the shell takes this line for a command of its own; end the line before with `\\`")
        .fix(
            "continue the line before",
            lines.gaps().stream().map(gap -> edit(gap, text)).toArray(TextEdit[]::new));
  }

  /** Writes over blanks at the end of the line: behind a backslash, they would undo it. */
  private static TextEdit edit(Span gap, CommandText text) {
    int lineEnd = text.scalar().text().indexOf('\n', gap.start());
    int start = text.toSource(new Span(gap.start() - 1, gap.start())).end();
    int end = text.toSource(new Span(lineEnd, lineEnd + 1)).start();
    return TextEdit.replace(new Span(start, end), " \\");
  }
}
