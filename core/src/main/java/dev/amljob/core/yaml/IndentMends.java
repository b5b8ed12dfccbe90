// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** What to do about lines whose indentation, or kind, does not go with those above. */
final class IndentMends {
  private final Lines lines;

  IndentMends(Lines lines) {
    this.lines = lines;
  }

  /** Mends a line that is neither the next key or item nor the end of what is open. */
  Mend misplacedLine(int at, boolean inSequence) {
    int column = lines.column(at);
    int child = columnOfChildren(at, column);
    if (child > column) {
      return Mend.of(
          new Span(at, lines.contentEnd(at)),
          lines.shown(at, keyEnd(at))
              + " is indented by "
              + columns(column)
              + ", which matches no line above; the lines before it have "
              + child,
          shifted(at, column, child - column));
    }
    boolean dash = lines.at(at) == '-';
    String message;
    if (dash) {
      message = "a list item cannot stand among keys; indent the list below the key that it is for";
    } else if (inSequence) {
      message =
          lines.shown(at, keyEnd(at)) + " stands among list items; give it a `- `, or indent it";
    } else {
      message = lines.shown(at, keyEnd(at)) + " cannot stand here";
    }
    int end = dash ? at + 1 : Math.max(at + 1, keyEnd(at));
    return Mend.of(new Span(at, Math.min(end, lines.length())), message, withoutBlock(at, column));
  }

  private static String columns(int count) {
    return count == 1 ? "1 column" : count + " columns";
  }

  private int keyEnd(int at) {
    int end = lines.contentEnd(at);
    int colon = lines.keyColon(lines.behindDashes(at), end);
    return colon < 0 ? end : colon;
  }

  /**
   * Returns the column of the lines above that are the children of a line with less indentation
   * than this column, or -1.
   */
  private int columnOfChildren(int at, int column) {
    int child = -1;
    for (int line = lines.above(at); line >= 0; line = lines.above(line)) {
      int indent = lines.indent(line);
      if (indent < column) {
        return child;
      }
      if (indent == column) {
        return -1;
      }
      child = child < 0 ? indent : Math.min(child, indent);
    }
    return child;
  }

  /** Returns edits that indent a line, those beside it, and those below them, further. */
  private List<TextEdit> shifted(int at, int column, int by) {
    List<TextEdit> edits = new ArrayList<>();
    String spaces = " ".repeat(by);
    boolean open = true;
    for (int line = lines.start(at); line < lines.length(); line = lines.next(line)) {
      if (lines.isIdle(line)) {
        continue;
      }
      int indent = lines.indent(line);
      if (indent < column || (indent > column && !open)) {
        break;
      }
      if (indent == column) {
        open = opensBlock(line);
      }
      edits.add(TextEdit.insert(line, spaces));
    }
    return edits;
  }

  /** Returns whether lines below may belong to this one. */
  private boolean opensBlock(int line) {
    int colon = lines.keyColon(lines.behindDashes(line), lines.end(line));
    if (colon < 0) {
      return true;
    }
    char value = lines.at(lines.skipBlanks(colon + 1));
    return lines.content(line) < lines.behindDashes(line)
        || Chars.isBreakOrEnd(value)
        || "|>#&![{\"'".indexOf(value) >= 0;
  }

  /** Returns edits that empty a line and those below that belong to it. */
  private List<TextEdit> withoutBlock(int at, int column) {
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.delete(new Span(at, lines.end(at))));
    for (int line = lines.next(at); line < lines.length(); line = lines.next(line)) {
      if (lines.isIdle(line)) {
        continue;
      }
      if (lines.indent(line) <= column) {
        break;
      }
      edits.add(TextEdit.delete(new Span(line, lines.end(line))));
    }
    return edits;
  }
}
