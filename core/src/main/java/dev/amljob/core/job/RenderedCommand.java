// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line of a job with its literal inputs put in, as the service will read them. */
public final class RenderedCommand {
  private RenderedCommand() {}

  /**
   * Returns the line; where data will lie is known only when the job runs, so that a name in angle
   * brackets stands there. Absent for a job without a command.
   */
  public static Optional<String> of(CommandJob job) {
    return job.command().map(command -> render(command.value(), job));
  }

  private static String render(String command, CommandJob job) {
    List<TextEdit> edits = new ArrayList<>();
    for (Expression expression : ExpressionParser.parse(command)) {
      if (expression.form() == Form.BINDING || expression.form() == Form.SINGLE_BRACE) {
        value(expression, job)
            .ifPresent(value -> edits.add(TextEdit.replace(expression.span(), value)));
      }
    }
    return TextEdit.applyAll(command, edits);
  }

  private static Optional<String> value(Expression expression, CommandJob job) {
    String name = expression.name().text();
    if (expression.isOutput()) {
      return job.output(name).map(output -> "<outputs." + name + ">");
    }
    Optional<JobInput> input = expression.isInput() ? job.input(name) : Optional.empty();
    return input.map(
        found ->
            found
                .literal()
                .map(literal -> literal.value().pythonText())
                .orElse("<inputs." + name + ">"));
  }
}
