// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Optional;

/**
 * A value in a YAML document, with its place. Immutable once the document is parsed.
 *
 * <p>Positions always point at what is written: an alias is a node of its own, and only {@link
 * #resolved()} leads on to what it stands for.
 */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar, YamlAlias {
  /**
   * Returns the place of the value, quotes and brackets included. A block scalar begins at its
   * {@code |} or {@code >} and ends after the last character of its text; a block mapping or
   * sequence ends after its last value; the null of a bare {@code key:} is an empty span right
   * after the colon. Anchors and tags before the value do not belong to it.
   */
  Span span();

  /** Returns the name after {@code &}, where the value has one. */
  Optional<String> anchor();

  /** Returns the value itself, or what an alias stands for; never an alias. */
  YamlNode resolved();

  /**
   * Returns what kind of value this is, for messages: "a mapping", "a list", "a string", "a number"
   * and so on.
   */
  String kindName();
}
