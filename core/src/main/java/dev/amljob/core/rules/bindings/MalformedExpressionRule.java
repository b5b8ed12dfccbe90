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

/** Reports expressions of the command that are closed, but not spelt as one. */
final class MalformedExpressionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "malformed-expression",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "an expression is spelt in a way that nothing replaces");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (Expression expression : job.commandExpressions()) {
      problem(expression.form()).ifPresent(problem -> report(expression, problem, context));
    }
  }

  private static Optional<String> problem(Form form) {
    return switch (form) {
      case EMPTY -> Optional.of("names nothing; write `${{inputs.NAME}}`");
      case INNER_BLANKS -> Optional.of("has blanks within");
      case INDEXED -> Optional.of("has brackets, which no expression has");
      case NO_DOLLAR -> Optional.of("lacks its `$`");
      case DOLLAR_APART -> Optional.of("has a blank behind its `$`");
      case BRACES_APART -> Optional.of("has a blank between its braces");
      default -> Optional.empty();
    };
  }

  private static void report(Expression expression, String problem, RuleContext context) {
    // What stands between blanks or brackets may be more than a name.
    Optional<String> right =
        expression.member().isEmpty() ? Spelling.of(expression) : Optional.empty();
    Spelling.report(expression, problem, right, context);
  }
}
