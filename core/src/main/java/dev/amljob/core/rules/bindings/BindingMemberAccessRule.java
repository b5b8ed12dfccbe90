// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;

/** Reports <code>${{inputs.a.path}}</code>: an input of a command has no parts. */
final class BindingMemberAccessRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "binding-member-access",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "an expression asks for a part of an input or output");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    DeclaredNames names = new DeclaredNames(job);
    for (Expression expression : job.commandExpressions()) {
      if (!expression.member().isEmpty() && DeclaredNames.areMeantBy(expression)) {
        check(expression, names, context);
      }
    }
  }

  private static void check(Expression expression, DeclaredNames names, RuleContext context) {
    String name = expression.name().text();
    String whole = name + "." + expression.member().text();
    // A name with a dot in it is wrong for another reason.
    if (names.has(expression, whole)) {
      return;
    }
    String kind = expression.isInput() ? "input" : "output";
    Span part = new Span(expression.name().span().end(), expression.member().span().end());
    Finding finding =
        context.report(
            part,
            "an "
                + kind
                + " has no parts; `"
                + Spelling.of(expression.context().text(), name)
                + "` is its path or value");
    if (names.has(expression, name) && context.file().text(part).startsWith(".")) {
      finding.fix("delete `." + expression.member().text() + "`", TextEdit.delete(part));
    }
  }
}
