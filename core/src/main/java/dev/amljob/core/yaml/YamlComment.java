// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comment, from its {@code #} to the end of its line, and what it belongs to. */
public final class YamlComment {
  private final Span span;
  private final String text;
  private final Placement placement;
  private final @Nullable YamlNode owner;

  /** Where a comment stands, seen from its owner. */
  public enum Placement {
    /** On lines of its own, right above its owner or in the group of comments above it. */
    ABOVE,
    /** On the last line of its owner's key or value, behind it. */
    TRAILING,
    /** On a line of its own after the last value of its owner, a mapping or a list. */
    BELOW
  }

  YamlComment(Span span, String text, Placement placement, @Nullable YamlNode owner) {
    this.span = Objects.requireNonNull(span, "span");
    this.text = Objects.requireNonNull(text, "text");
    this.placement = Objects.requireNonNull(placement, "placement");
    this.owner = owner;
  }

  /** Returns the place, {@code #} included, line break excluded. */
  public Span span() {
    return span;
  }

  /** Returns the text after {@code #}, without the white space around it. */
  public String text() {
    return text;
  }

  /** Returns where it stands, seen from its owner. */
  public Placement placement() {
    return placement;
  }

  /**
   * Returns what it belongs to: the key of the entry or the item of the list that it stands above
   * or behind, or the mapping or list that it stands below; absent in a document with no values.
   */
  public Optional<YamlNode> owner() {
    return Optional.ofNullable(owner);
  }
}
