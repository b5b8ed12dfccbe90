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
import dev.amljob.core.text.TextEdit;

/** Reports names in expressions that are declared with other capitals. */
final class BindingCaseMismatchRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "binding-case-mismatch",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "an expression and the declaration differ in the case of a name");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    DeclaredNames names = new DeclaredNames(job);
    for (Expression expression : job.commandExpressions()) {
      if (DeclaredNames.areMeantBy(expression)
          && expression.member().isEmpty()
          && !names.has(expression, expression.name().text())) {
        names
            .inOtherCase(expression)
            .ifPresent(declared -> report(expression, declared, names, context));
      }
    }
  }

  private static void report(
      Expression expression, String declared, DeclaredNames names, RuleContext context) {
    String written = expression.name().text();
    Finding finding =
        context.report(
            expression.name().span(),
            "`" + written + "` is declared as `" + declared + "`, and case counts in names");
    names
        .place(expression, declared)
        .ifPresent(place -> finding.note(place, "`" + declared + "` is declared here"));
    if (context.file().text(expression.name().span()).equals(written)) {
      finding.fix("write `" + declared + "`", TextEdit.replace(expression.name().span(), declared));
    }
  }
}
