// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * A piece of a word that is quoted in one way and means one kind of thing.
 *
 * @param kind what it is
 * @param quoting how it is quoted; an expression is replaced within any quotes
 * @param span its place, without the quotes around it
 * @param text what is left of a literal when the quotes are gone; as written where the shell or the
 *     service puts something else in its place
 * @param commands the commands in a substitution
 */
public record WordPart(
    Kind kind, Quoting quoting, Span span, String text, List<SimpleCommand> commands) {
  /** What a piece of a word is. */
  public enum Kind {
    /** What it says. */
    LITERAL,
    /** <code>${{inputs.a}}</code> and its relatives: replaced before the shell sees the text. */
    EXPRESSION,
    /** {@code $A} or <code>${A:-b}</code>. */
    PARAMETER,
    /** {@code $(a)}, {@code `a`}, {@code <(a)} or {@code >(a)}. */
    SUBSTITUTION,
    /** {@code $((1 + 2))} or {@code ((a++))}. */
    ARITHMETIC,
    /** {@code *}, {@code ?}, {@code [} or a {@code ~} at the start. */
    GLOB,
    /** {@code (a b)} behind the equals sign of an assignment. */
    ARRAY
  }

  public WordPart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(quoting, "quoting");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    commands = List.copyOf(commands);
  }

  static WordPart of(Kind kind, Quoting quoting, Span span, String text) {
    return new WordPart(kind, quoting, span, text, List.of());
  }

  /** Returns whether it means what it says. */
  public boolean isLiteral() {
    return kind == Kind.LITERAL;
  }

  /** Returns the place of one character of the text. */
  Span place(int index) {
    return text.length() == span.length() ? span.part(index, index + 1) : span;
  }

  /** Returns what is left of it from a character on. */
  WordPart from(int index) {
    Span rest =
        new Span(text.length() == span.length() ? span.start() + index : span.start(), span.end());
    return new WordPart(kind, quoting, rest, text.substring(index), commands);
  }
}
