// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;

/**
 * A place as people count it.
 *
 * @param line from 1
 * @param column from 1, in whatever the format at hand counts
 */
public record Place(int line, int column) {
  static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Returns the place of an offset, with a column for each code point. */
  static Place of(SourceFile file, int offset) {
    int line = file.lines().lineOf(offset);
    int start = start(file, line, offset);
    return new Place(line + 1, file.text().codePointCount(start, offset) + 1);
  }

  /** Returns the place of an offset, with a column for each UTF-16 unit. */
  static Place inUtf16(SourceFile file, int offset) {
    int line = file.lines().lineOf(offset);
    return new Place(line + 1, offset - start(file, line, offset) + 1);
  }

  /** Returns the place of an offset, with a column for each byte of UTF-8. */
  static Place inUtf8(SourceFile file, int offset) {
    int line = file.lines().lineOf(offset);
    String before = file.text(new Span(start(file, line, offset), offset));
    return new Place(line + 1, before.getBytes(UTF_8).length + 1);
  }

  /** Returns {@code path:line:column}. */
  public static String text(SourceFile file, int offset) {
    Place place = of(file, offset);
    return VisibleText.of(file.name()) + ":" + place.line + ":" + place.column;
  }

  /** Returns where a line starts; no editor counts a byte order mark as a column. */
  private static int start(SourceFile file, int line, int offset) {
    LineIndex lines = file.lines();
    int start = lines.line(line).start();
    return offset > start && file.text().charAt(start) == BYTE_ORDER_MARK ? start + 1 : start;
  }
}
