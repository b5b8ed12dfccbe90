// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.shell.LexicalFault;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;

/** Reports blanks between a backslash and the end of its line. */
final class CommandBackslashTrailingSpaceRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "command-backslash-trailing-space",
          Category.COMMAND,
          Severity.WARNING,
          "blanks behind a backslash at the end of a line undo it");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (CommandText.scalar(job).filter(scalar -> scalar.text().indexOf('\\') >= 0).isEmpty()) {
      return;
    }
    CommandText text = CommandText.of(job, context).orElseThrow();
    for (LexicalFault fault : text.script().faults()) {
      if (fault.kind() == LexicalFault.Kind.BACKSLASH_BEFORE_BLANKS) {
        report(fault.span().start(), text);
      }
    }
  }

  private static void report(int backslash, CommandText text) {
    String decoded = text.scalar().text();
    int end = backslash + 1;
    while (end < decoded.length() && (decoded.charAt(end) == ' ' || decoded.charAt(end) == '\t')) {
      end++;
    }
    text.report(
            new Span(backslash, end),
            "`\\` continues a line only as its last character; blanks follow it here")
        .fix("delete the blanks", TextEdit.delete(text.toSource(new Span(backslash + 1, end))));
  }
}
