// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.TextEdit;

/** Reports <code>{inputs.x}</code> in a command: the old spelling of <code>${{inputs.x}}</code>. */
final class LegacySingleBraceRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-single-brace",
              Category.LEGACY,
              Severity.WARNING,
              "an expression in the command has single braces, as in the preview dialect")
          .tagged(Tag.LEGACY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (Expression expression : job.commandExpressions()) {
      if (expression.form() == Form.SINGLE_BRACE
          && (expression.isInput() || expression.isOutput())) {
        report(expression, context);
      }
    }
  }

  private static void report(Expression expression, RuleContext context) {
    Finding finding =
        context.report(
            expression.span(),
            "`" + expression.text() + "` is spelt `${" + expression.text() + "}` now");
    String written = context.file().text(expression.span());
    // Where a line of a double-quoted text is continued, more than the words may lie between.
    if (written.startsWith("{") && written.endsWith("}")) {
      finding.fix(
          "write `${" + expression.text() + "}`",
          TextEdit.replace(expression.span(), "${" + written + "}"));
    }
  }
}
