// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/**
 * How literal and folded scalars are decoded. Decoding also finds their end, so that the scanner
 * and a {@link ScalarMap} cannot disagree about it.
 */
final class BlockScalar {
  private final Cursor cursor;
  private final int indent;
  private final ScalarText text;
  private int contentEnd;

  private BlockScalar(Cursor cursor, int indent, ScalarText text) {
    this.cursor = cursor;
    this.indent = indent;
    this.text = text;
    this.contentEnd = cursor.at;
  }

  /** What the characters after {@code |} or {@code >} say; no increment is 0. */
  record Header(boolean folded, boolean strip, boolean keep, int increment, int end) {
    /** Reads a header, whose end lies before the first character that does not belong to it. */
    static Header at(char[] chars, int start) {
      boolean strip = false;
      boolean keep = false;
      int increment = 0;
      int i = start + 1;
      while (true) {
        char c = chars[i];
        if ((c == '-' || c == '+') && !strip && !keep) {
          strip = c == '-';
          keep = c == '+';
        } else if (c >= '1' && c <= '9' && increment == 0) {
          increment = c - '0';
        } else {
          return new Header(chars[start] == '>', strip, keep, increment, i);
        }
        i++;
      }
    }
  }

  /**
   * Decodes the lines of a block scalar.
   *
   * @param cursor stands at the start of the first line after the header, and is moved to the first
   *     line that does not belong to the scalar
   * @param minIndent the least number of columns by which the lines are indented
   * @return the place after the last line that holds text, without its break, or of the first line
   *     where none does
   */
  static int decode(Cursor cursor, Header header, int minIndent, ScalarText text) {
    int indent = minIndent + header.increment() - 1;
    if (header.increment() == 0) {
      indent = Math.max(minIndent, widest(cursor));
    }
    BlockScalar scalar = new BlockScalar(cursor, indent, text);
    scalar.lines(header);
    return scalar.contentEnd;
  }

  /** Returns the widest indentation of the empty lines and of the first line with text. */
  private static int widest(Cursor cursor) {
    char[] chars = cursor.chars;
    int widest = 0;
    int lineStart = cursor.at;
    int i = cursor.at;
    while (true) {
      if (chars[i] == ' ') {
        i++;
        widest = Math.max(widest, i - lineStart);
      } else {
        int length = Chars.breakLength(chars, i);
        if (length == 0) {
          return widest;
        }
        i += length;
        lineStart = i;
      }
    }
  }

  private void lines(Header header) {
    char[] chars = cursor.chars;
    int breaksStart = cursor.at;
    int breaksEnd = skipEmptyLines();
    int breakAt = -1;
    while (cursor.column() == indent && cursor.peek() != '\0') {
      emptyLines(breaksStart, breaksEnd);
      boolean leadingText = cursor.peek() != ' ' && cursor.peek() != '\t';
      int start = cursor.at;
      // Unlike everywhere else, a tab or a comment sign is text like any other here.
      cursor.skipToBreak();
      text.verbatim(chars, start, cursor.at);
      contentEnd = cursor.at;
      breakAt = cursor.at;
      cursor.skipBreak();
      breaksStart = cursor.at;
      breaksEnd = skipEmptyLines();
      if (cursor.column() != indent || cursor.peek() == '\0') {
        break;
      }
      boolean more = cursor.peek() == ' ' || cursor.peek() == '\t';
      boolean folds =
          header.folded() && leadingText && !more && chars[breakAt] < Chars.LINE_SEPARATOR;
      if (!folds) {
        lineBreak(breakAt);
      } else if (breaksStart == breaksEnd) {
        text.part(' ', breakAt, breaksStart);
      }
    }
    if (!header.strip() && breakAt >= 0) {
      lineBreak(breakAt);
    }
    if (header.keep()) {
      emptyLines(breaksStart, breaksEnd);
    }
  }

  /** Steps over empty lines and the indentation behind them; returns the end of the last break. */
  private int skipEmptyLines() {
    int end = cursor.at;
    skipIndentation();
    while (cursor.skipBreak()) {
      end = cursor.at;
      skipIndentation();
    }
    return end;
  }

  private void skipIndentation() {
    while (cursor.column() < indent && cursor.peek() == ' ') {
      cursor.at++;
    }
  }

  private void emptyLines(int start, int end) {
    for (int i = start; i < end; i++) {
      if (lineBreak(i)) {
        i += Chars.breakLength(cursor.chars, i) - 1;
      }
    }
  }

  private boolean lineBreak(int at) {
    int length = Chars.breakLength(cursor.chars, at);
    if (length > 0) {
      text.part(FlowScalar.breakText(cursor.chars[at]), at, at + length);
    }
    return length > 0;
  }
}
