// SPDX-License-Identifier: MIT
package dev.amljob.core.suppression;

import dev.amljob.core.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment for amljob that it cannot make sense of, and that therefore does nothing.
 *
 * @param span the place of the whole comment
 * @param wrong the place of what is wrong
 * @param message what is wrong, and what would be right
 * @param replacement what to write in place of what is wrong, if that is likely
 */
public record MalformedSuppression(
    Span span, Span wrong, String message, Optional<String> replacement)
    implements SuppressionComment {
  public MalformedSuppression {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(wrong, "wrong");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(replacement, "replacement");
  }
}
