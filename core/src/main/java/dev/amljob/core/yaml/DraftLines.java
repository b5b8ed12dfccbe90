// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** What the lines of a draft look like: their indentation, and whether they hold keys or items. */
final class DraftLines {
  private final Draft draft;

  DraftLines(Draft draft) {
    this.draft = draft;
  }

  /**
   * Returns the start of the nearest line above with text that is indented no farther than some
   * columns; -1 for none.
   */
  int lineAbove(int line, int column) {
    int at = line;
    while (at > 0) {
      at = lineBefore(at);
      if (!draft.isEmptyLine(at) && draft.firstText(at) - at <= column) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the start of the line before; -1 for none. */
  int lineBefore(int line) {
    return line == 0 ? -1 : draft.lineStart(line - 1 - (isCarriageReturnLineFeed(line) ? 1 : 0));
  }

  private boolean isCarriageReturnLineFeed(int lineStart) {
    return lineStart >= 2
        && draft.charAt(lineStart - 1) == '\n'
        && draft.charAt(lineStart - 2) == '\r';
  }

  /** Returns the place of the first colon that ends a key in a stretch of a line; -1 for none. */
  int separator(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean last = i + 1 >= draft.length();
      if (draft.charAt(i) == ':' && (last || Chars.isBlankOrEnd(draft.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether a line, up to a place, holds nothing but indentation. */
  boolean startsLine(int at) {
    return draft.firstText(draft.lineStart(at)) == at;
  }

  /** Returns whether a line holds a colon that ends a key. */
  boolean isKey(int line) {
    return separator(draft.firstText(line), draft.textEnd(line)) >= 0;
  }

  /** Returns whether a list item starts at a place. */
  boolean isItem(int at) {
    return draft.charAt(at) == '-'
        && (at + 1 >= draft.length() || Chars.isBlankOrEnd(draft.charAt(at + 1)));
  }

  /** Returns whether the next line with text is indented farther than a line. */
  boolean hasChildren(int line) {
    int next = draft.nextLine(line);
    while (next < draft.length() && draft.isEmptyLine(next)) {
      next = draft.nextLine(next);
    }
    return next < draft.length() && draft.firstText(next) - next > draft.firstText(line) - line;
  }

  int keyEnd(int first) {
    int end = draft.lineEnd(first);
    int separator = separator(first, end);
    return separator >= 0 ? separator : draft.textEnd(first);
  }

  /** Returns whether a dash is stuck to a word, below the items of a list. */
  boolean isStuckDash(int at) {
    int line = draft.lineStart(at);
    int above = lineAbove(line, at - line);
    return draft.charAt(at) == '-'
        && !isItem(at)
        && startsLine(at)
        && above >= 0
        && draft.firstText(above) - above == at - line
        && isItem(draft.firstText(above));
  }

  /** Returns whether the line above says that a block of text follows, and this is not indented. */
  boolean isUnindentedText(int at) {
    int line = draft.lineStart(at);
    int above = lineAbove(line, Integer.MAX_VALUE);
    return startsLine(at)
        && above >= 0
        && at - line <= draft.firstText(above) - above
        && draft.text(above, draft.textEnd(draft.firstText(above))).matches(".*[:-] +[|>][-+1-9]*");
  }
}
