// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin, to turn offsets into positions and back.
 *
 * <p>A line ends at {@code \n}, {@code \r\n} or a lone {@code \r}, as the Language Server Protocol
 * counts. YAML 1.1 knows three more breaks; they end no line here, because no editor shows them as
 * one.
 */
public final class LineIndex {
  private final String text;
  private final int[] starts;

  LineIndex(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  private static int[] starts(String text) {
    int[] found = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean breaks =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (breaks) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** Returns the number of lines: 1 for an empty text, and one more for each line break. */
  public int lineCount() {
    return starts.length;
  }

  /** Returns the 0-based line of an offset, which may be the text's end. */
  public int lineOf(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the position of an offset. */
  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - starts[line]);
  }

  /** Returns the offset of a position; past the end of a line or of the text, that end. */
  public int offset(Position position) {
    if (position.line() >= starts.length) {
      return text.length();
    }
    Span line = line(position.line());
    return Math.min(line.start() + position.character(), line.end());
  }

  /** Returns the span of a 0-based line, without its line break. */
  public Span line(int line) {
    int start = starts[line];
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > start && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Returns the span of a 0-based line with its line break. */
  public Span lineWithBreak(int line) {
    return new Span(starts[line], line + 1 < starts.length ? starts[line + 1] : text.length());
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
