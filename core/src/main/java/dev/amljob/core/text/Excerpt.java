// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** The beginning of a text, or of a list of them, that is too long to be shown whole. */
public final class Excerpt {
  private static final int LONGEST_CODE = 60;
  private static final int MOST_CODES = 15;

  private Excerpt() {}

  /** Returns a text of the user between backticks, as messages show it. */
  public static String code(String text) {
    return "`" + of(text, LONGEST_CODE, "...") + "`";
  }

  /** Returns texts to choose from, as messages show them: "`b`, `a` and 9 more". */
  public static String codes(Collection<String> texts) {
    String shown =
        texts.stream().limit(MOST_CODES).map(Excerpt::code).collect(Collectors.joining(", "));
    int more = texts.size() - MOST_CODES;
    return more > 0 ? shown + " and " + more + " more" : shown;
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
