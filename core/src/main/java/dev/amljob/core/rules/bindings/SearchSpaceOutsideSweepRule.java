// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports <code>${{search_space.x}}</code>, which only the trial of a sweep job has. */
final class SearchSpaceOutsideSweepRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "search-space-outside-sweep",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "the command refers to the search space of a sweep");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (Expression expression : job.commandExpressions()) {
      if (expression.context().text().equals("search_space") && isReplaced(expression.form())) {
        context.report(
            expression.span(),
            "`"
                + Spelling.shown(expression)
                + "` has a value only in the trial of a sweep job; declare an input in its place");
      }
    }
  }

  /** The loader rewrites single braces, those behind a dollar sign too. */
  private static boolean isReplaced(Form form) {
    return form == Form.BINDING || form == Form.SINGLE_BRACE || form == Form.DOLLAR_SINGLE_BRACE;
  }
}
