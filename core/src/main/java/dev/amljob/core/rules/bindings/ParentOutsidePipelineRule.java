// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import java.util.List;

/** Reports <code>${{parent.inputs.x}}</code>, which only a step of a pipeline has. */
final class ParentOutsidePipelineRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "parent-outside-pipeline",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "an expression refers to the pipeline around a step");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    check(job.commandExpressions(), context);
    for (JobInput input : job.inputs().values()) {
      input.literal().map(Located::expressions).ifPresent(found -> check(found, context));
      input.path().map(Located::expressions).ifPresent(found -> check(found, context));
    }
    for (JobOutput output : job.outputs().values()) {
      output.path().map(Located::expressions).ifPresent(found -> check(found, context));
    }
  }

  private static void check(List<Expression> expressions, RuleContext context) {
    for (Expression expression : expressions) {
      if (expression.form() == Form.BINDING && expression.context().text().equals("parent")) {
        context.report(
            expression.span(),
            "`"
                + Spelling.shown(expression)
                + "` has a value only in a step of a pipeline; this job has no parent");
      }
    }
  }
}
