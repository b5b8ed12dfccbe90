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
import dev.amljob.core.text.NearestName;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports expressions of the command whose first word nothing knows. */
final class UnknownContextRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "unknown-context",
          Category.EXPRESSIONS,
          Severity.ERROR,
          "an expression speaks of something else than inputs and outputs");

  private static final List<String> CONTEXTS = List.of("inputs", "outputs");

  /** Other rules say what is wrong with the last two. */
  private static final Set<String> KNOWN = Set.of("inputs", "outputs", "search_space", "parent");

  private static final Set<String> OUTPUT_PATH_WORDS =
      Set.of("name", "output_name", "default_datastore");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (Expression expression : job.commandExpressions()) {
      if (expression.form() == Form.BINDING && !KNOWN.contains(expression.context().text())) {
        report(expression, context);
      }
    }
  }

  private static void report(Expression expression, RuleContext context) {
    String word = expression.context().text();
    Optional<String> nearest = nearest(expression);
    Finding finding =
        context.report(
            word.isEmpty() ? expression.span() : expression.context().span(),
            "an expression begins with `inputs` or `outputs`, not with `"
                + word
                + "`"
                + nearest.map(name -> "; did you mean `" + name + "`?").orElse(hint(expression)));
    nearest.ifPresent(
        name ->
            finding.suggest(
                "write `" + name + "`", TextEdit.replace(expression.context().span(), name)));
  }

  private static Optional<String> nearest(Expression expression) {
    return expression.name().isEmpty() || expression.context().isEmpty()
        ? Optional.empty()
        : NearestName.of(expression.context().text(), CONTEXTS);
  }

  private static String hint(Expression expression) {
    String word = expression.context().text();
    if (expression.name().isEmpty() && OUTPUT_PATH_WORDS.contains(word)) {
      return "; this word is for the `path` of an output";
    }
    return switch (word) {
      case "env", "environment_variables", "vars" ->
          "; a shell reads an environment variable as `$NAME`";
      case "secrets" -> "; let the code read the secret from a key vault";
      default -> "";
    };
  }
}
