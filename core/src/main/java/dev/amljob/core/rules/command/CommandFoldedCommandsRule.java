// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.shell.GluedLine;
import dev.amljob.core.shell.ScriptLines;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;

/**
 * Reports lines that are commands, and that folding makes arguments of the line before or parts of
 * a comment.
 */
final class CommandFoldedCommandsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "command-folded-commands",
          Category.COMMAND,
          Severity.WARNING,
          "YAML folds several commands into one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    CommandText.of(job, context).ifPresent(CommandFoldedCommandsRule::check);
  }

  private static void check(CommandText text) {
    ScriptLines lines = text.lines();
    if (!lines.folds().isEmpty()) {
      lines.glued().forEach(line -> report(line, text));
      lines.commentsOverFolds().forEach(comment -> reportComment(comment, text));
    }
  }

  private static void report(GluedLine line, CommandText text) {
    Finding finding =
        text.report(
            line.program().span(),
            "YAML joins this line with the one before, which gets `"
                + line.program().text()
                + "` as an argument; write `&&` between the two");
    int end = text.toSource(line.previous()).end();
    finding
        .note(text.toSource(line.previous()), "the command before")
        .suggest("insert `&&`", TextEdit.insert(end, " &&"));
  }

  private static void reportComment(Span comment, CommandText text) {
    text.report(
        comment.part(0, 1),
        "YAML joins the lines, so that this comment runs on to the end of the command; write it above"
            + " `command`");
  }
}
