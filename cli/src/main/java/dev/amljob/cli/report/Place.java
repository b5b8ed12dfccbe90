// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;

/** Writes places as people count them: lines and columns from 1, a column for each code point. */
public final class Place {
  static final char BYTE_ORDER_MARK = '\uFEFF';

  private Place() {}

  /** Returns {@code path:line:column}. */
  public static String of(SourceFile file, int offset) {
    LineIndex lines = file.lines();
    int line = lines.lineOf(offset);
    int start = lines.line(line).start();
    // No editor counts the mark as a column.
    if (offset > start && file.text().charAt(start) == BYTE_ORDER_MARK) {
      start++;
    }
    int column = file.text().codePointCount(start, offset) + 1;
    return VisibleText.of(file.name()) + ":" + (line + 1) + ":" + column;
  }
}
