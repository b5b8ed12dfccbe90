// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.Arrays;
import java.util.Optional;

/** The indentation that each line of a page is to have. */
final class Indents {
  private static final int UNKNOWN = -1;

  private final Page page;
  private final int[] columns;

  Indents(Page page) {
    this.page = page;
    this.columns = new int[page.lineCount()];
    Arrays.fill(columns, UNKNOWN);
  }

  boolean knows(int line) {
    return columns[line] != UNKNOWN;
  }

  void set(int line, int column) {
    columns[line] = Math.max(0, column);
  }

  /** Moves lines that are not blank to the right, or to the left where that is below 0. */
  void shift(int firstLine, int lastLine, int columns) {
    for (int line = firstLine; line <= lastLine; line++) {
      if (!page.isBlank(line)) {
        set(line, page.indentation(line) + columns);
      }
    }
  }

  /** Returns the indentation that a line is to have; the one that it has where nobody said. */
  int of(int line) {
    return knows(line) ? columns[line] : page.indentation(line);
  }

  /** Returns what gives a line its indentation. */
  Optional<TextEdit> edit(int line) {
    int start = page.line(line).start();
    int old = page.indentation(line);
    int column = of(line);
    if (column == old) {
      return Optional.empty();
    }
    return Optional.of(
        column > old
            ? TextEdit.insert(start, " ".repeat(column - old))
            : TextEdit.delete(new Span(start, start + old - column)));
  }
}
