// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.TextEdit;
import java.util.List;

/** Reports an expression in the path of an output that is none of those that are replaced there. */
final class OutputPathExpressionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "output-path-expression",
          Category.INPUTS_OUTPUTS,
          Severity.WARNING,
          "the path of an output has an expression that is not replaced there");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<String> KNOWN = List.of("name", "output_name", "default_datastore");

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofOutputs(job)) {
      if (path.text().indexOf('{') >= 0) {
        for (Expression expression : path.source().expressions()) {
          check(expression, context);
        }
      }
    }
  }

  private static void check(Expression expression, RuleContext context) {
    String word = expression.context().text();
    boolean known = KNOWN.contains(word) && expression.name().isEmpty();
    if (expression.form() != Form.BINDING || known) {
      return;
    }
    Finding finding =
        context.report(
            expression.span(),
            "`"
                + expression.text()
                + "` is not replaced in the path of an output; `${{name}}`, `${{output_name}}` and"
                + " `${{default_datastore}}` are");
    if (expression.name().isEmpty()) {
      NearestName.of(word, KNOWN)
          .ifPresent(
              nearest ->
                  finding.suggest(
                      "change to `" + nearest + "`",
                      TextEdit.replace(expression.context().span(), nearest)));
    }
  }
}
