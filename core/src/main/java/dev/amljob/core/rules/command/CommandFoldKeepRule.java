// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlScalar;

/** Reports {@code >} where {@code >-} would leave no line break at the end of the command. */
final class CommandFoldKeepRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "command-fold-keep",
              Category.COMMAND,
              Severity.HINT,
              "a folded command ends with a line break")
          .tagged(Tag.STYLE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    CommandText.scalar(job)
        .filter(scalar -> scalar.style() == ScalarStyle.FOLDED && scalar.text().endsWith("\n"))
        .ifPresent(scalar -> report(scalar, context));
  }

  private static void report(YamlScalar scalar, RuleContext context) {
    String text = context.file().text();
    int end = scalar.span().start() + 1;
    StringBuilder header = new StringBuilder(">-");
    while (end < text.length() && "+-123456789".indexOf(text.charAt(end)) >= 0) {
      if (Character.isDigit(text.charAt(end))) {
        header.append(text.charAt(end));
      }
      end++;
    }
    Span span = new Span(scalar.span().start(), end);
    context
        .report(
            span,
            "`" + span.of(text) + "` leaves a line break at the end; `" + header + "` takes it off")
        .fix("write `" + header + "`", TextEdit.replace(span, header.toString()));
  }
}
