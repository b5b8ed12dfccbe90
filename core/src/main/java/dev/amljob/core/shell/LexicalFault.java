// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.Objects;

/**
 * A place where the text cannot be what its author meant.
 *
 * @param kind what is wrong
 * @param span the place to look at: the opening quote, not the end of the text
 */
public record LexicalFault(Kind kind, Span span) implements Comparable<LexicalFault> {
  /** What is wrong. */
  public enum Kind {
    /** A {@code '} or {@code $'} without a second one. */
    UNCLOSED_SINGLE_QUOTE,
    /** A {@code "} without a second one. */
    UNCLOSED_DOUBLE_QUOTE,
    /** A {@code `} without a second one. */
    UNCLOSED_BACKQUOTE,
    /** A {@code $(}, {@code <(} or {@code ((} without its bracket. */
    UNCLOSED_SUBSTITUTION,
    /** A <code>${</code> without its brace. */
    UNCLOSED_PARAMETER,
    /** A here-document whose delimiter does not come; the place is that of the redirection. */
    HEREDOC_WITHOUT_END,
    /** A backslash at the very end. */
    TRAILING_BACKSLASH,
    /** A backslash, then blanks, then the end of the line: it continues nothing. */
    BACKSLASH_BEFORE_BLANKS
  }

  public LexicalFault {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }

  /** Orders by place, then by kind. */
  @Override
  public int compareTo(LexicalFault other) {
    int byPlace = span.compareTo(other.span);
    return byPlace != 0 ? byPlace : kind.compareTo(other.kind);
  }
}
