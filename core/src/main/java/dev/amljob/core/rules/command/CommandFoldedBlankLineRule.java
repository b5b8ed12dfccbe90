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

/** Reports flags of a folded command that a blank line or a deeper indentation cuts off. */
final class CommandFoldedBlankLineRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "command-folded-blank-line",
          Category.COMMAND,
          Severity.WARNING,
          "a blank or indented line in a folded command cuts its flags off");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<CommandText> text = CommandText.of(job, context);
    if (text.isPresent() && text.get().scalar().style() != ScalarStyle.LITERAL) {
      BrokenLines.in(text.get()).forEach(lines -> report(lines, text.get()));
    }
  }

  private static void report(BrokenLines lines, CommandText text) {
    String message =
        text.scalar().style() == ScalarStyle.FOLDED
            ? "a blank line or a deeper indentation keeps the line break before `"
            : "a line break remains before `";
    text.report(
            lines.first(), message + lines.flag() + "`, so that the shell takes it for a command")
        .fix(
            "join the lines",
            lines.gaps().stream().map(gap -> edit(gap, lines, text)).toArray(TextEdit[]::new));
  }

  private static TextEdit edit(Span gap, BrokenLines lines, CommandText text) {
    int start = text.toSource(new Span(gap.start() - 1, gap.start())).end();
    int end = text.toSource(new Span(gap.end(), gap.end() + 1)).start();
    return TextEdit.replace(new Span(start, end), separator(lines, text));
  }

  /** Only a line as deep as the first one of the text is folded with the next. */
  private static String separator(BrokenLines lines, CommandText text) {
    String indent = text.indentAt(text.toSource(lines.before().span()).start());
    String least = text.indentAt(text.toSource(new Span(0, 1)).start());
    boolean folds = text.scalar().style() == ScalarStyle.FOLDED && indent.equals(least);
    return folds && !text.hasIndentationIndicator() ? text.edits().lineBreak() + indent : " ";
  }
}
