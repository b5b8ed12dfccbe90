// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.util.Locale;

/**
 * Makes characters visible that a terminal would obey or hide: an escape sequence in a file must
 * not colour the report, and a reversed text not hide what it is.
 */
public final class VisibleText {
  private static final String TAB = "    ";

  private VisibleText() {}

  /** Returns one line of text, safe for a terminal. */
  public static String of(String text) {
    StringBuilder visible = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      int length = Character.charCount(codePoint);
      if (visible == null && isHarmful(codePoint)) {
        visible = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (visible != null) {
        visible.append(of(codePoint));
      }
      i += length;
    }
    return visible == null ? text : visible.toString();
  }

  /** Returns what stands for one character. */
  static String of(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    if (!isHarmful(codePoint)) {
      return Character.toString(codePoint);
    }
    if (codePoint < 0x20) {
      // Unicode has a picture for each.
      return Character.toString(0x2400 + codePoint);
    }
    return codePoint == 0x7F ? "\u2421" : "<U+" + hex(codePoint) + ">";
  }

  private static String hex(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }

  private static boolean isHarmful(int codePoint) {
    return codePoint < 0x20
        || (codePoint >= 0x7F && codePoint < 0xA0)
        || isDirection(codePoint)
        || codePoint == 0x2028
        || codePoint == 0x2029
        || codePoint == 0xFEFF
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
  }

  private static boolean isDirection(int codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
