// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds the expressions in a text. */
public final class ExpressionParser {
  private ExpressionParser() {}

  /**
   * Returns the expressions in a scalar, in the order of the text, with places in the source. An
   * optional block comes before those inside of it. Never throws, and takes time linear in the
   * length of the text.
   */
  public static List<Expression> parse(YamlScalar scalar) {
    String text = scalar.text();
    // The map costs more than a look: most scalars hold no expression.
    return mayHold(text)
        ? new ExpressionScanner(text, scalar.map()::toSource).expressions()
        : List.of();
  }

  /** Returns the expressions in a text that is its own source. */
  public static List<Expression> parse(String text) {
    return mayHold(text)
        ? new ExpressionScanner(text, UnaryOperator.identity()).expressions()
        : List.of();
  }

  private static boolean mayHold(String text) {
    return text.indexOf('{') >= 0 || text.contains("$[[") || text.contains("}}");
  }
}
