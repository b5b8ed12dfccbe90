// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.TextEdit;
import java.util.Optional;

/** How an expression is spelt rightly, and the edits that lead there. */
final class Spelling {
  private static final int LONGEST = 60;

  private Spelling() {}

  /** Returns the right spelling of what an expression names, if it names an input or an output. */
  static Optional<String> of(Expression expression) {
    boolean named = expression.isInput() || expression.isOutput();
    String name = expression.name().text();
    return named && isName(name)
        ? Optional.of(of(expression.context().text(), name))
        : Optional.empty();
  }

  /** Returns the expression that names something. */
  static String of(String context, String name) {
    return "${{" + context + "." + name + "}}";
  }

  /** Reports what is wrong with the spelling of an expression, and the right one if it is known. */
  static void report(
      Expression expression, String problem, Optional<String> right, RuleContext context) {
    String shown = "`" + shown(expression) + "` " + problem;
    Finding finding =
        context.report(
            expression.span(), right.map(text -> shown + "; write `" + text + "`").orElse(shown));
    right.ifPresent(text -> suggest(finding, expression, text, context));
  }

  /** Offers to write an expression in another way, where it stands in one piece. */
  private static void suggest(
      Finding finding, Expression expression, String right, RuleContext context) {
    if (isWrittenAsIs(expression, context)) {
      finding.suggest("write `" + right + "`", TextEdit.replace(expression.span(), right));
    }
  }

  /** Returns whether no escape and no line break of YAML lies in an expression. */
  static boolean isWrittenAsIs(Expression expression, RuleContext context) {
    return context.file().text(expression.span()).equals(expression.text());
  }

  /** Returns what a message shows of an expression: all of it, if it is short and on one line. */
  static String shown(Expression expression) {
    String text = expression.text();
    int lineEnd = text.indexOf('\n');
    int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, LONGEST);
    return end < text.length() ? text.substring(0, end) + "..." : text;
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }
}
