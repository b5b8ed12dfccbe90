// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Mends lines whose indentation is none that they can have. */
final class IndentMender {
  private final Draft draft;
  private final Patches patches;
  private final DraftLines lines;

  IndentMender(Draft draft, Patches patches, DraftLines lines) {
    this.draft = draft;
    this.patches = patches;
    this.lines = lines;
  }

  /** A line is indented below a key that has a value already. */
  void tooDeep(int above, int line, int at) {
    if (isOutdented(above, line)) {
      outdented(above, draft.firstText(line) - line);
      return;
    }
    int first = draft.firstText(line);
    int aboveFirst = draft.firstText(above);
    patches.report(
        first,
        at,
        patches.shown(first, at)
            + " is indented below "
            + patches.shown(aboveFirst, lines.separator(aboveFirst, draft.lineEnd(above)))
            + ", which has a value on its own line");
    patches.reach(indent(line, aboveFirst - above));
  }

  /** Returns whether a key belongs to the key above, as the one below it does by its column. */
  private boolean isOutdented(int line, int below) {
    int above = lines.lineAbove(line, Integer.MAX_VALUE);
    return above >= 0
        && column(line) <= column(above)
        && column(above) < column(below)
        && lines.isKey(above)
        && isOpen(above)
        && lines.isKey(line)
        && lines.isKey(below);
  }

  /** Returns whether a line ends with the colon of its key. */
  private boolean isOpen(int line) {
    return draft.charAt(draft.textEnd(draft.firstText(line)) - 1) == ':';
  }

  private int column(int line) {
    return draft.firstText(line) - line;
  }

  /** A line is indented less than those around it. */
  private void outdented(int line, int column) {
    int first = draft.firstText(line);
    patches.report(
        first,
        lines.keyEnd(first),
        "indentation by " + spaces(column(line)) + " among lines with " + column);
    draft.replaceAll(List.of(Span.at(line)), List.of(" ".repeat(column - column(line))));
  }

  /** The first lines are indented farther than the keys below them. */
  void tooDeepRoot(int line, int column) {
    int first = draft.firstText(line);
    patches.report(
        first, lines.keyEnd(first), "this line is indented farther than the keys below it");
    indent(line, column);
  }

  /** A line's indentation is none of those above it. */
  void betweenLevels(int at) {
    int line = draft.lineStart(at);
    int first = draft.firstText(line);
    int column = first - line;
    int above = lines.lineAbove(line, Integer.MAX_VALUE);
    if (above >= 0 && draft.firstText(above) - above == column) {
      belowText(line, column);
      return;
    }
    if (above >= 0 && isOutdented(above, line)) {
      outdented(above, column);
      return;
    }
    int fit = above < 0 ? 0 : draft.firstText(above) - above;
    patches.report(
        first,
        Math.max(first + 1, lines.keyEnd(first)),
        "indentation by " + spaces(column) + " fits no line above; the line before has " + fit);
    patches.reach(indent(line, fit));
  }

  /** A line is indented as the text above, which is complete: no key holds it. */
  private void belowText(int line, int column) {
    int first = draft.firstText(line);
    patches.report(
        first,
        Math.max(first + 1, lines.keyEnd(first)),
        "indentation by " + spaces(column) + ", but no key above holds this line");
    int end = line;
    while (end < draft.length()
        && (draft.isEmptyLine(end) || draft.firstText(end) - end >= column)) {
      end = draft.nextLine(end);
    }
    draft.blank(line, end);
  }

  private static String spaces(int count) {
    return count + (count == 1 ? " space" : " spaces");
  }

  /**
   * Moves a line, and the lines below that are indented as far or farther, to another column, and
   * returns where the last of them begins in the original.
   */
  private int indent(int line, int column) {
    int old = column(line);
    int change = column - old;
    List<Span> stretches = new ArrayList<>();
    for (int at = line; at < draft.length(); at = draft.nextLine(at)) {
      if (draft.isEmptyLine(at)) {
        continue;
      }
      if (column(at) < old) {
        break;
      }
      stretches.add(new Span(at, at + Math.max(0, -change)));
    }
    int last = draft.original(stretches.get(stretches.size() - 1).start());
    replaceAll(stretches, " ".repeat(Math.max(0, change)));
    return last;
  }

  private void replaceAll(List<Span> stretches, String newText) {
    draft.replaceAll(stretches, Collections.nCopies(stretches.size(), newText));
  }

  /** The text of a block is not indented. */
  void unindentedText(int at) {
    int line = draft.lineStart(at);
    int above = lines.lineAbove(line, Integer.MAX_VALUE);
    patches.report(
        at, draft.textEnd(at), "the text of a block must be indented farther than its key");
    String indentation = " ".repeat(draft.firstText(above) - above + 2);
    List<Span> stretches = new ArrayList<>();
    for (int next = line;
        next < draft.length() && !lines.isKey(next);
        next = draft.nextLine(next)) {
      stretches.add(Span.at(next));
    }
    replaceAll(stretches, indentation);
  }
}
