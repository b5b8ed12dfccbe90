// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Locale;

/** Takes characters out of a draft that YAML does not allow anywhere, such as NUL. */
final class Unprintable {
  private Unprintable() {}

  /** Replaces all such characters, and reports the first. */
  static void replace(String text, Draft draft, Patches patches) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isAllowed(text, i)) {
        first = count++ == 0 ? i : first;
        draft.set(i, '?');
      }
    }
    if (count > 0) {
      String code =
          Integer.toHexString(0x10000 + text.charAt(first)).substring(1).toUpperCase(Locale.ROOT);
      patches.report(
          first,
          first + 1,
          "the character U+"
              + code
              + " is not allowed in YAML"
              + (count > 1 ? "; " + (count - 1) + " more follow" : ""));
    }
  }

  private static boolean isAllowed(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\n' || c == '\r' || c == '\t';
    }
    if (c < 0x7F) {
      return true;
    }
    if (Character.isSurrogate(c)) {
      return isPaired(text, at);
    }
    return (c >= 0xA0 && c <= 0xFFFD) || c == Chars.NEXT_LINE;
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
