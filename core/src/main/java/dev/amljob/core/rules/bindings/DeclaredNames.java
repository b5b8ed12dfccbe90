// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that an expression of a job can mean. */
record DeclaredNames(CommandJob job) {
  /** Returns whether an expression is replaced, and speaks of an input or an output. */
  static boolean areMeantBy(Expression expression) {
    boolean replaced = expression.form() == Form.BINDING || expression.form() == Form.SINGLE_BRACE;
    return replaced && (expression.isInput() || expression.isOutput());
  }

  /** Returns the names that stand beside the one of an expression. */
  Set<String> beside(Expression expression) {
    return expression.isInput() ? job.inputs().keySet() : job.outputs().keySet();
  }

  boolean has(Expression expression, String name) {
    return beside(expression).contains(name);
  }

  /** Returns the one declared name that differs only by case. */
  Optional<String> inOtherCase(Expression expression) {
    String name = expression.name().text();
    List<String> same =
        beside(expression).stream().filter(declared -> declared.equalsIgnoreCase(name)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** Returns the place where a name is declared. */
  Optional<Span> place(Expression expression, String name) {
    return expression.isInput()
        ? job.input(name).map(JobInput::nameSpan)
        : job.output(name).map(JobOutput::nameSpan);
  }
}
