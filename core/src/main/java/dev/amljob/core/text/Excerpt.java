// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

/** The beginning of a text that is too long to be shown whole. */
public final class Excerpt {
  private static final int LONGEST_CODE = 60;

  private Excerpt() {}

  /** Returns a text of the user between backticks, as messages show it. */
  public static String code(String text) {
    return "`" + of(text, LONGEST_CODE, "...") + "`";
  }

  /**
   * Returns a text of one line and so many characters at most; of any other the beginning, with a
   * mark. A character that takes two UTF-16 units, such as an emoji, is not cut in halves.
   */
  public static String of(String text, int most, String mark) {
    int lineEnd = text.indexOf('\n');
    String line = lineEnd < 0 ? text : text.substring(0, lineEnd);
    boolean fits = line.codePointCount(0, line.length()) <= most;
    if (fits && lineEnd < 0) {
      return text;
    }
    String shown = fits ? line : line.substring(0, line.offsetByCodePoints(0, most));
    return shown.stripTrailing() + mark;
  }
}
