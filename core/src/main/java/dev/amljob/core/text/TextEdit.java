// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The replacement of one span of a text.
 *
 * @param span what goes; empty for an insertion
 * @param newText what comes; empty for a deletion
 */
public record TextEdit(Span span, String newText) {
  /** The order in which edits stand in the text. */
  public static final Comparator<TextEdit> IN_TEXT_ORDER =
      (one, other) -> one.span().compareTo(other.span());

  public TextEdit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(newText, "newText");
  }

  /** Returns an edit that replaces a span. */
  public static TextEdit replace(Span span, String newText) {
    return new TextEdit(span, newText);
  }

  /** Returns an edit that inserts at an offset. */
  public static TextEdit insert(int offset, String newText) {
    return new TextEdit(Span.at(offset), newText);
  }

  /** Returns an edit that deletes a span. */
  public static TextEdit delete(Span span) {
    return new TextEdit(span, "");
  }

  /**
   * Returns the text after all edits, whose spans all refer to the text before any of them.
   *
   * @throws IllegalArgumentException if two edits overlap or one lies outside the text
   */
  public static String applyAll(String text, Collection<TextEdit> edits) {
    List<TextEdit> sorted = edits.stream().sorted(IN_TEXT_ORDER).toList();
    StringBuilder result = new StringBuilder(text.length() + 64);
    int done = 0;
    for (TextEdit edit : sorted) {
      if (edit.span.start() < done || edit.span.end() > text.length()) {
        throw new IllegalArgumentException("edit " + edit + " overlaps another or leaves the text");
      }
      result.append(text, done, edit.span.start()).append(edit.newText);
      done = edit.span.end();
    }
    return result.append(text, done, text.length()).toString();
  }
}
