// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A word of a command: what the shell hands over as one argument, unless an expansion splits it.
 *
 * @param span its place, with its quotes
 * @param text what is left when the quotes are gone; what is not literal stays as written
 * @param parts the pieces, in order; none only in an empty value
 */
public record ShellWord(Span span, String text, List<WordPart> parts) {
  public ShellWord {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    parts = List.copyOf(parts);
  }

  static ShellWord of(Span span, List<WordPart> parts) {
    if (parts.size() == 1) {
      return new ShellWord(span, parts.get(0).text(), parts);
    }
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()));
    return new ShellWord(span, text.toString(), parts);
  }

  /** Returns whether the program sees exactly {@link #text()}. */
  public boolean isLiteral() {
    for (WordPart part : parts) {
      if (!part.isLiteral()) {
        return false;
      }
    }
    return !hasBraceExpansion();
  }

  /** Returns the text that the program sees, if that can be known. */
  public Optional<String> literal() {
    return isLiteral() ? Optional.of(text) : Optional.empty();
  }

  /** Returns whether any piece is quoted, were it an empty one. */
  public boolean isQuoted() {
    for (WordPart part : parts) {
      if (part.quoting() != Quoting.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a piece of this kind is in it. */
  public boolean has(WordPart.Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  /** Returns whether it is exactly this text, with no quotes and nothing to expand. */
  boolean isBare(String expected) {
    return text.equals(expected) && !isQuoted() && isLiteral();
  }

  /** Returns the word that is left from a character of the text on. */
  ShellWord from(int index) {
    int before = 0;
    for (int i = 0; i < parts.size(); i++) {
      WordPart part = parts.get(i);
      int length = part.text().length();
      if (index <= before + length) {
        WordPart rest = part.from(index - before);
        List<WordPart> following = parts.subList(i + 1, parts.size());
        Span place = new Span(rest.span().start(), span.end());
        return rest.text().isEmpty() ? of(place, following) : of(place, joined(rest, following));
      }
      before += length;
    }
    return of(Span.at(span.end()), List.of());
  }

  private static List<WordPart> joined(WordPart first, List<WordPart> rest) {
    List<WordPart> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }

  /** Looks for {@code {a,b}} or {@code {1..3}}: a brace, a separator and a brace, all unquoted. */
  private boolean hasBraceExpansion() {
    boolean open = false;
    boolean separated = false;
    for (WordPart part : parts) {
      if (part.quoting() != Quoting.NONE) {
        continue;
      }
      String piece = part.text();
      for (int i = 0; i < piece.length(); i++) {
        char c = piece.charAt(i);
        open |= c == '{';
        separated |= open && (c == ',' || (c == '.' && piece.startsWith("..", i)));
        if (separated && c == '}') {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return text;
  }
}
