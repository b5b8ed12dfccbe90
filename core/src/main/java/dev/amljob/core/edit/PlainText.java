// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import java.util.Locale;
import java.util.Set;

/** Tells which texts YAML reads as themselves without quotes, wherever they stand. */
final class PlainText {
  /** Words that load as something else, folded. */
  private static final Set<String> WORDS =
      Set.of("null", "true", "false", "yes", "no", "on", "off");

  private PlainText() {}

  /** Errs on the side of quotes. */
  static boolean isSafe(String text) {
    return !text.isEmpty()
        && startsLikeWord(text)
        && isOfPlainCharacters(text)
        && !WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** A letter, or a path such as {@code ./src} or {@code /src}: never a number or a date. */
  private static boolean startsLikeWord(String text) {
    char first = text.charAt(0);
    return isLetter(first) || first == '/' || (first == '.' && text.indexOf('/') > 0);
  }

  private static boolean isOfPlainCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inner = c == ':' && i + 1 < text.length();
      if (!inner && !isLetter(c) && !(c >= '0' && c <= '9') && "./_@+-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
