// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;

/** Mends lines whose keys, colons or indentation are wrong. */
final class KeyMender {
  private final Draft draft;
  private final Patches patches;

  KeyMender(Draft draft, Patches patches) {
    this.draft = draft;
    this.patches = patches;
  }

  /** A key has no colon: it is half typed, or the space behind the colon is missing. */
  void noColon(int start) {
    int end = draft.textEnd(start);
    int word = wordEnd(start, end);
    int colon = draft.text(start, word).indexOf(':');
    if (colon > 0 && start + colon + 1 < word) {
      int at = start + colon + 1;
      patches.report(
          at - 1,
          at,
          "a space is missing after the colon of " + patches.shown(start, at - 1),
          TextEdit.insert(draft.original(at), " "));
      draft.replace(at, at, " ");
      return;
    }
    String key = patches.shown(start, word);
    patches.report(
        start,
        word,
        word < end
            ? "`:` is missing after " + key
            : key + " is no key yet: `:` and a value are missing");
    draft.replace(word, word, ":");
  }

  private int wordEnd(int start, int end) {
    int at = start;
    while (at < end && draft.charAt(at) != ' ' && draft.charAt(at) != '\t') {
      at++;
    }
    return at;
  }

  /** A colon stands where no key can end. */
  void strayColon(int at) {
    int line = draft.lineStart(at);
    int first = draft.firstText(line);
    int separator = separator(first, at);
    if (separator >= 0) {
      colonInValue(separator, at);
      return;
    }
    int above = lineAbove(line, first - line);
    if (above >= 0 && separator(draft.firstText(above), draft.lineEnd(above)) < 0) {
      noColon(draft.firstText(above));
    } else if (above >= 0) {
      tooDeep(above, line, at);
    } else {
      patches.report(at, at + 1, "a `:` that follows no key");
      draft.hide(at);
    }
  }

  /** The value on a line holds a colon of its own. */
  private void colonInValue(int separator, int at) {
    int start = separator + 1;
    while (draft.charAt(start) == ' ') {
      start++;
    }
    int end = draft.textEnd(at);
    if (end == at + 1) {
      patches.report(
          start,
          end,
          patches.shown(start, end)
              + " ends with a colon, which makes a key of it; complete it, or quote it",
          patches.quote(start, end));
      if (hasChildren(draft.lineStart(at))) {
        // The lines below are the value; that of this line would be one too many.
        draft.blank(start, end);
        return;
      }
    } else {
      patches.report(
          start,
          end,
          "`: ` within an unquoted value makes a key of what comes before it; quote the value",
          patches.quote(start, end));
    }
    draft.hide(at);
  }

  /** Returns whether the next line with text is indented farther than a line. */
  private boolean hasChildren(int line) {
    int next = draft.nextLine(line);
    while (next < draft.length() && draft.isEmptyLine(next)) {
      next = draft.nextLine(next);
    }
    return next < draft.length() && draft.firstText(next) - next > draft.firstText(line) - line;
  }

  /** A line is indented below a key that has a value already. */
  private void tooDeep(int above, int line, int at) {
    int first = draft.firstText(line);
    int aboveFirst = draft.firstText(above);
    patches.report(
        first,
        at,
        patches.shown(first, at)
            + " is indented below "
            + patches.shown(aboveFirst, separator(aboveFirst, draft.lineEnd(above)))
            + ", which has a value on its own line");
    indent(line, aboveFirst - above);
  }

  /** The first lines are indented farther than the keys below them. */
  void tooDeepRoot(int line, int column) {
    int first = draft.firstText(line);
    patches.report(first, keyEnd(first), "this line is indented farther than the keys below it");
    indent(line, column);
  }

  /** A line's indentation is none of those above it. */
  void betweenLevels(int at) {
    int line = draft.lineStart(at);
    int first = draft.firstText(line);
    int column = first - line;
    int above = lineAbove(line, Integer.MAX_VALUE);
    if (above >= 0 && draft.firstText(above) - above == column) {
      belowText(line, column);
      return;
    }
    int fit = above < 0 ? 0 : draft.firstText(above) - above;
    patches.report(
        first,
        Math.max(first + 1, keyEnd(first)),
        "indentation by " + spaces(column) + " fits no line above; the line before has " + fit);
    indent(line, fit);
  }

  /** A line is indented as the text above, which is complete: no key holds it. */
  private void belowText(int line, int column) {
    int first = draft.firstText(line);
    patches.report(
        first,
        Math.max(first + 1, keyEnd(first)),
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

  private int keyEnd(int first) {
    int end = draft.lineEnd(first);
    int separator = separator(first, end);
    return separator >= 0 ? separator : draft.textEnd(first);
  }

  /** Moves a line, and the lines below that are indented as far or farther, to another column. */
  private void indent(int line, int column) {
    int old = draft.firstText(line) - line;
    int change = column - old;
    int at = line;
    while (at < draft.length()) {
      int first = draft.firstText(at);
      boolean empty = draft.isEmptyLine(at);
      if (!empty && first - at < old) {
        return;
      }
      if (!empty && change < 0) {
        draft.replace(at, at - change, "");
      } else if (!empty) {
        draft.replace(at, at, " ".repeat(change));
      }
      at = draft.nextLine(at);
    }
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
  private int separator(int start, int end) {
    for (int i = start; i < end; i++) {
      boolean last = i + 1 >= draft.length();
      if (draft.charAt(i) == ':' && (last || Chars.isBlankOrEnd(draft.charAt(i + 1)))) {
        return i;
      }
    }
    return -1;
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

  /** Returns whether a line, up to a place, holds nothing but indentation. */
  boolean startsLine(int at) {
    return draft.firstText(draft.lineStart(at)) == at;
  }

  /** Reports and takes out what stands behind the end of a value on its line. */
  void surplus(int at) {
    int end = Math.max(at + 1, draft.textEnd(at));
    Span line = new Span(draft.lineStart(at), at);
    boolean behindQuote = draft.text(line.start(), at).stripTrailing().endsWith("\"");
    patches.report(
        at,
        end,
        patches.shown(at, end)
            + (behindQuote
                ? " stands behind the closing quote"
                : " does not belong to the value before it"));
    draft.blank(at, end);
  }
}
