// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a command that holds nothing to run. */
final class CommandEmptyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "command-empty",
              Category.COMMAND,
              Severity.ERROR,
              "the command holds no letter and no digit")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    // Of a broken document, only a part of the command may have been read.
    if (!context.document().faults().isEmpty()) {
      return;
    }
    CommandText.scalar(job)
        .filter(scalar -> !holdsWord(scalar.text()))
        .ifPresent(
            scalar ->
                context.report(
                    scalar, "the command holds nothing to run; a letter or a digit is the least"));
  }

  /** The service asks for one character of {@code [a-zA-Z0-9_]}. */
  private static boolean holdsWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 128 && Character.isLetterOrDigit(c)) || c == '_') {
        return true;
      }
    }
    return false;
  }
}
