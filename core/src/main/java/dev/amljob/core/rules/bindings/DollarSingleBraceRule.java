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
import dev.amljob.core.text.TextEdit;

/** Reports <code>${inputs.a}</code>, of which the loader makes <code>$${{inputs.a}}</code>. */
final class DollarSingleBraceRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "dollar-single-brace",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "an expression has a dollar sign and single braces");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (Expression expression : job.commandExpressions()) {
      if (expression.form() == Form.DOLLAR_SINGLE_BRACE
          && (expression.isInput() || expression.isOutput())) {
        report(expression, context);
      }
    }
  }

  private static void report(Expression expression, RuleContext context) {
    String right = "${" + expression.text().substring(1) + "}";
    Finding finding =
        context.report(
            expression.span(),
            "`"
                + Spelling.shown(expression)
                + "` has single braces, and is sent as `$$"
                + right.substring(1)
                + "`; write `"
                + right
                + "`");
    if (Spelling.isWrittenAsIs(expression, context)) {
      finding.fix("double the braces", TextEdit.replace(expression.span(), right));
    }
  }
}
