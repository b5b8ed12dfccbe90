// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;

/**
 * One line of a file as a terminal shows it, or the part of a long line that fits, with the columns
 * at which its characters begin.
 */
final class VisibleLine {
  /** Wider lines are cut. No terminal's own width is asked for: reports are the same everywhere. */
  static final int MAX_COLUMNS = 120;

  /** How much of a long line is shown before the place in question. */
  private static final int LEAD = 40;

  private static final String CUT = "…";

  private final String text;
  private final int start;
  private final int[] columns;

  private VisibleLine(String text, int start, int[] columns) {
    this.text = text;
    this.start = start;
    this.columns = columns;
  }

  /**
   * Returns a line of a file, cut so that the place in question is in sight.
   *
   * @param focus offset in the line that must not be cut off
   */
  static VisibleLine of(SourceFile file, int line, int focus) {
    Span span = file.lines().line(line);
    String source = file.text(span);
    int[] columns = columns(source);
    if (columns[source.length()] <= MAX_COLUMNS) {
      return new VisibleLine(visible(source, 0, source.length()), span.start(), columns);
    }
    int from = offsetOf(columns, columns[focus - span.start()] - LEAD);
    from = Math.min(from, offsetOf(columns, columns[source.length()] - MAX_COLUMNS + 1));
    int to = offsetOf(columns, columns[from] + MAX_COLUMNS - 2);
    return cut(source, span.start(), columns, from, to);
  }

  private static VisibleLine cut(String source, int start, int[] columns, int from, int to) {
    String left = from > 0 ? CUT : "";
    String right = to < source.length() ? CUT : "";
    int[] shown = new int[columns.length];
    for (int i = 0; i < shown.length; i++) {
      int kept = Math.min(Math.max(columns[i], columns[from]), columns[to]);
      shown[i] = kept - columns[from] + left.length();
    }
    return new VisibleLine(left + visible(source, from, to) + right, start, shown);
  }

  String text() {
    return text;
  }

  /** Returns the column, from 0, at which the character at an offset of the file is shown. */
  int column(int offset) {
    return columns[Math.min(offset - start, columns.length - 1)];
  }

  /** Returns the column of each UTF-16 unit, and of the line's end. */
  private static int[] columns(String source) {
    int[] columns = new int[source.length() + 1];
    DisplayWidth width = new DisplayWidth();
    int column = 0;
    for (int i = 0; i < source.length(); ) {
      int codePoint = source.codePointAt(i);
      int after = i + Character.charCount(codePoint);
      int shown = column;
      column += isHiddenMark(codePoint, i) ? 0 : width(width, codePoint);
      columns[i] = shown;
      if (after - i == 2) {
        columns[i + 1] = shown;
      }
      i = after;
    }
    columns[source.length()] = column;
    return columns;
  }

  private static int width(DisplayWidth width, int codePoint) {
    String visible = VisibleText.of(codePoint);
    return visible.codePoints().map(width::next).sum();
  }

  /** Returns the first offset at a column or after it, at the start of what is drawn there. */
  private static int offsetOf(int[] columns, int column) {
    int offset = 0;
    while (offset < columns.length - 1 && columns[offset] < column) {
      offset++;
    }
    return offset;
  }

  private static String visible(String source, int from, int to) {
    int start = from == 0 && !source.isEmpty() && isHiddenMark(source.charAt(0), 0) ? 1 : from;
    StringBuilder visible = new StringBuilder(to - from + 16);
    source.substring(start, to).codePoints().mapToObj(VisibleText::of).forEach(visible::append);
    return visible.toString();
  }

  private static boolean isHiddenMark(int codePoint, int offset) {
    return codePoint == Place.BYTE_ORDER_MARK && offset == 0;
  }
}
