// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.TextEdit;

/** Mends brackets and quotes that are not closed, or close nothing. */
final class BracketMender {
  private final Draft draft;
  private final Patches patches;
  private final DraftLines lines;

  BracketMender(Draft draft, Patches patches, DraftLines lines) {
    this.draft = draft;
    this.patches = patches;
    this.lines = lines;
  }

  /** A quote is not closed: it is closed at the end of its line, or taken out before a key. */
  void openQuote(int start) {
    char quote = draft.charAt(start);
    patches.report(start, start + 1, "this quote is not closed");
    if (lines.startsLine(start) && lines.isKey(draft.lineStart(start))) {
      takeOut(start);
      return;
    }
    int end = draft.lineEnd(start);
    if (lines.startsLine(start) && lines.lineAbove(draft.lineStart(start), Integer.MAX_VALUE) < 0) {
      // A text on the first line would be all there is in the file.
      draft.blank(start, end);
      return;
    }
    while (end > start + 1 && (draft.charAt(end - 1) == ' ' || draft.charAt(end - 1) == '\\')) {
      end--;
    }
    draft.replace(end, end, String.valueOf(quote));
  }

  /** A key begins with a quote or bracket, and has no colon behind its end. */
  void atKey(int start) {
    char c = draft.charAt(start);
    boolean quote = c == '"' || c == '\'';
    char close = quote ? c : c == '[' ? ']' : '}';
    int lineEnd = draft.textEnd(start);
    int end = draft.text(start + 1, lineEnd).indexOf(close);
    boolean closed = end >= 0 && start + 1 + end == lineEnd - 1;
    if (closed && quote) {
      patches.report(
          start,
          lineEnd,
          patches.shown(start, lineEnd) + " is no key yet: `:` and a value are missing");
      draft.replace(lineEnd, lineEnd, ":");
      return;
    }
    patches.report(
        start, start + 1, quote ? "this quote is not closed" : "this `" + c + "` is not closed");
    if (lines.isKey(draft.lineStart(start))) {
      takeOut(start);
    } else {
      draft.blank(start, draft.lineEnd(start));
    }
  }

  /** A closing bracket or a comma that does nothing. */
  void surplus(int at) {
    patches.report(at, at + 1, "`" + draft.charAt(at) + "` closes or separates nothing here");
    takeOut(at);
  }

  /** Takes a character out, so that the rest of its line stands where it belongs. */
  private void takeOut(int at) {
    int line = draft.lineStart(at);
    int above = lines.lineAbove(line, Integer.MAX_VALUE);
    boolean shifted =
        above >= 0 && draft.firstText(above) - above == draft.firstText(at + 1) - line;
    if (!lines.startsLine(at) || shifted) {
      draft.set(at, ' ');
    } else {
      draft.replace(at, at + 1, "");
    }
  }

  /** Something stands within brackets that does not belong there, or they are not closed. */
  void inFlow(int start, int at) {
    char open = draft.charAt(start);
    char close = open == '[' ? ']' : '}';
    boolean wrongCloser =
        at < draft.length() && (draft.charAt(at) == ']' || draft.charAt(at) == '}');
    int line = draft.lineStart(start);
    boolean sameLine = draft.lineStart(Math.min(at, draft.length())) == line;
    if (!sameLine && !wrongCloser && closer(start) > at) {
      comma(draft.firstText(draft.lineStart(at)));
      return;
    }
    if (sameLine && !wrongCloser && draft.text(at, draft.lineEnd(at)).indexOf(close) >= 0) {
      patches.report(at, at + 1, "a comma is missing before this, or the value needs quotes");
      draft.hide(at);
      return;
    }
    patches.report(start, start + 1, "this `" + open + "` is not closed");
    if (!sameLine && lines.startsLine(start) && lines.isKey(line) && !endsWithComma(line)) {
      takeOut(start);
      return;
    }
    int end = wrongCloser && sameLine ? at : flowEnd(line, start);
    draft.replace(end, end, String.valueOf(close));
  }

  /** A comma is missing at the end of a line. */
  private void comma(int at) {
    int above = lines.lineAbove(draft.lineStart(at), Integer.MAX_VALUE);
    int end = draft.textEnd(draft.firstText(above));
    patches.report(
        at,
        Math.max(at + 1, draft.textEnd(at)),
        "a comma is missing at the end of the line before",
        TextEdit.insert(draft.original(end), ","));
    draft.replace(end, end, ",");
  }

  /** Returns the place of the bracket that closes another, as far as quotes show; -1 for none. */
  private int closer(int open) {
    int depth = 0;
    char quote = 0;
    for (int i = open; i < draft.length(); i++) {
      char c = draft.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsWithComma(int line) {
    return draft.charAt(draft.textEnd(draft.firstText(line)) - 1) == ',';
  }

  /**
   * Returns the end of the last line that can belong to a bracket: those indented farther than its
   * own line.
   */
  private int flowEnd(int line, int start) {
    int column = draft.firstText(line) - line;
    int end = draft.textEnd(start);
    int next = draft.nextLine(line);
    while (next < draft.length()
        && (draft.isEmptyLine(next) || draft.firstText(next) - next > column)) {
      end = draft.isEmptyLine(next) ? end : draft.textEnd(draft.firstText(next));
      next = draft.nextLine(next);
    }
    return end;
  }
}
