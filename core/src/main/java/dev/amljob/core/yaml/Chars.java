// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/**
 * The classes of characters that YAML 1.1 knows. {@code \0} stands for the end of the text, in
 * which it cannot occur: the reader takes it out before.
 */
final class Chars {
  static final char NEXT_LINE = '\u0085';
  static final char LINE_SEPARATOR = '\u2028';
  static final char PARAGRAPH_SEPARATOR = '\u2029';
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private Chars() {}

  /** Returns whether this ends a line, for PyYAML: two of these and NEL end none in an editor. */
  static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == NEXT_LINE
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }

  static boolean isBreakOrEnd(char c) {
    return c == '\0' || isBreak(c);
  }

  static boolean isBlankOrEnd(char c) {
    return c == ' ' || c == '\t' || isBreakOrEnd(c);
  }

  static boolean isFlowIndicator(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  /** Returns whether this may stand in the name of an anchor or of a tag's handle. */
  static boolean isWord(char c) {
    return c == '-' || c == '_' || isLetterOrDigit(c);
  }

  static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Returns the length of the line break at a place: 2 for CR LF, else 1, or 0 for none. */
  static int breakLength(char[] chars, int at) {
    if (!isBreak(chars[at])) {
      return 0;
    }
    return chars[at] == '\r' && chars[at + 1] == '\n' ? 2 : 1;
  }
}
