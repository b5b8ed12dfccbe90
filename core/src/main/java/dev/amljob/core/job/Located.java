// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Objects;

/**
 * A value of a job, and where it is written.
 *
 * @param <T> what the value is read as
 * @param value what it means
 * @param node the value as written: an alias where one is
 * @param entry the key that it stands under, with all that stands there; for an item of a list, the
 *     entry of the list
 */
public record Located<T>(T value, YamlNode node, YamlEntry entry) {
  public Located {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(entry, "entry");
  }

  /** Returns the place of the value. */
  public Span span() {
    return node.span();
  }

  /** Returns the place of the key. */
  public Span keySpan() {
    return entry.key().span();
  }

  /**
   * Returns the expressions in the text of the value, read anew at each call; none in what is no
   * text. Behind an alias, their places are those in the anchored text.
   */
  public List<Expression> expressions() {
    return node.resolved() instanceof YamlScalar scalar
        ? ExpressionParser.parse(scalar)
        : List.of();
  }
}
