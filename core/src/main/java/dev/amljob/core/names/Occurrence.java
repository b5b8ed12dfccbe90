// SPDX-License-Identifier: MIT
package dev.amljob.core.names;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * A place where a name stands.
 *
 * @param name the name
 * @param span the place of the name alone, without quotes or braces
 * @param declares whether this is where the name is given
 */
public record Occurrence(Name name, Span span, boolean declares) {
  public Occurrence {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }
}
