// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.Optional;

/** Reports brackets around an argument that only a component could leave out. */
final class OptionalBlockInJobRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "optional-block-in-job",
          Category.EXPRESSIONS,
          Severity.WARNING,
          "an argument is marked as optional, which only components know");

  /** How far back the bracket of a flag is looked for. */
  private static final int REACH = 200;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (Expression expression : job.commandExpressions()) {
      if (expression.form() == Form.OPTIONAL_BLOCK) {
        report(expression.span(), "$[[", "]]", context);
      } else if (expression.bracketed() && expression.form() == Form.BINDING) {
        bracket(expression, context).ifPresent(span -> report(span, "[", "]", context));
      }
    }
  }

  /** Returns the place of a plain bracket that begins with a flag: others may hold a list. */
  private static Optional<Span> bracket(Expression expression, RuleContext context) {
    String text = context.file().text();
    int end = expression.span().end();
    int first = Math.max(0, expression.span().start() - REACH);
    int open = text.lastIndexOf('[', expression.span().start());
    // Behind a second bracket, it is the block itself that is reported.
    return open >= first
            && !text.startsWith("[[", Math.max(0, open - 1))
            && text.startsWith("--", skipBlanks(text, open + 1))
            && text.startsWith("]", end)
        ? Optional.of(new Span(open, end + 1))
        : Optional.empty();
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void report(Span span, String open, String close, RuleContext context) {
    String written = context.file().text(span);
    Finding finding =
        context.report(
            span,
            "only a component can leave out what stands in `"
                + open
                + close
                + "`; an input of a job always has a value");
    if (written.startsWith(open) && written.endsWith(close)) {
      finding.suggest(
          "delete the brackets",
          TextEdit.delete(span.part(0, open.length())),
          TextEdit.delete(new Span(span.end() - close.length(), span.end())));
    }
  }
}
