// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.text.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A variable set before a command, or by itself: {@code A=b}.
 *
 * @param name the variable
 * @param span the place of the whole
 * @param value what stands behind the equals sign
 */
public record Assignment(String name, Span span, ShellWord value) {
  // An index has a bound, so that a long word is not read anew at each bracket.
  private static final Pattern HEAD =
      Pattern.compile("([A-Za-z_][A-Za-z0-9_]*+)(\\[[^]]{0,99}])?\\+?=");

  public Assignment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(value, "value");
  }

  /** Returns the assignment that a word is, if its name and equals sign are unquoted. */
  static Optional<Assignment> of(ShellWord word) {
    if (word.text().indexOf('=') < 1) {
      return Optional.empty();
    }
    Matcher matcher = HEAD.matcher(word.text());
    return matcher.lookingAt() && isBare(word, matcher.end())
        ? Optional.of(new Assignment(matcher.group(1), word.span(), word.from(matcher.end())))
        : Optional.empty();
  }

  private static boolean isBare(ShellWord word, int length) {
    int seen = 0;
    for (WordPart part : word.parts()) {
      if (seen >= length) {
        return true;
      }
      boolean plain = part.isLiteral() || part.kind() == WordPart.Kind.GLOB;
      if (!plain || part.quoting() != Quoting.NONE) {
        return false;
      }
      seen += part.text().length();
    }
    return seen >= length;
  }
}
