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
import java.util.Optional;

/** Reports expressions of the command whose braces do not pair up. */
final class UnclosedExpressionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "unclosed-expression",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "the braces of an expression do not pair up");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (Expression expression : job.commandExpressions()) {
      problem(expression.form())
          .ifPresent(
              problem -> Spelling.report(expression, problem, Spelling.of(expression), context));
    }
  }

  private static Optional<String> problem(Form form) {
    return switch (form) {
      case UNCLOSED -> Optional.of("lacks the closing `}}`");
      case STRAY_CLOSE -> Optional.of("lacks the opening `${{`");
      case UNEVEN_BRACES -> Optional.of("opens and closes with different braces");
      default -> Optional.empty();
    };
  }
}
