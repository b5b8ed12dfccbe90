// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** A place in a text that is being read, with its line. */
final class Cursor {
  /** The text, with some {@code \0} behind it so that looking ahead needs no check. */
  final char[] chars;

  int at;
  int line;
  int lineStart;

  /** Starts to read at the beginning of a text that {@link #padded} has made. */
  Cursor(char[] chars) {
    this.chars = chars;
    if (chars[0] == Chars.BYTE_ORDER_MARK) {
      at = 1;
      lineStart = 1;
    }
  }

  /** Returns the characters of a text with some {@code \0} behind them. */
  static char[] padded(String text) {
    char[] chars = new char[text.length() + 4];
    text.getChars(0, text.length(), chars, 0);
    return chars;
  }

  char peek() {
    return chars[at];
  }

  char peek(int ahead) {
    return chars[at + ahead];
  }

  int column() {
    return at - lineStart;
  }

  void skipSpaces() {
    while (chars[at] == ' ') {
      at++;
    }
  }

  void skipToBreak() {
    while (!Chars.isBreakOrEnd(chars[at])) {
      at++;
    }
  }

  /** Steps over a line break, and returns whether there was one. */
  boolean skipBreak() {
    int length = Chars.breakLength(chars, at);
    if (length == 0) {
      return false;
    }
    at += length;
    line++;
    lineStart = at;
    return true;
  }

  /** Returns whether {@code ---} or {@code ...} stands here, alone or before white space. */
  boolean isDocumentMarker() {
    char c = chars[at];
    return (c == '-' || c == '.')
        && chars[at + 1] == c
        && chars[at + 2] == c
        && Chars.isBlankOrEnd(chars[at + 3]);
  }
}
