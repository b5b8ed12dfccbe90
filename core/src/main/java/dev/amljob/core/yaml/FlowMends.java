// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import org.jspecify.annotations.Nullable;

/** What to do about brackets and quotes. */
final class FlowMends {
  private final Lines lines;

  FlowMends(Lines lines) {
    this.lines = lines;
  }

  /**
   * Mends brackets that the text ran out of: no closing bracket came before the indentation ended.
   *
   * @param brackets places of the open brackets, the innermost first
   * @param at where reading stopped
   * @return nothing where they may well be closed further on
   */
  @Nullable Mend openBrackets(Iterable<Integer> brackets, int at) {
    int close = -1;
    int line = Integer.MAX_VALUE;
    int outermost = -1;
    StringBuilder closers = new StringBuilder();
    for (int bracket : brackets) {
      if (bracket < line) {
        line = lines.start(bracket);
        int place = closingPlace(bracket, at);
        if (place < 0 || (close >= 0 && place != close)) {
          break;
        }
        close = place;
      }
      outermost = bracket;
      closers.append(lines.at(bracket) == '[' ? ']' : '}');
    }
    if (outermost < 0) {
      return null;
    }
    int inner = closers.length() - 1;
    String message = "`" + lines.at(outermost) + "` is not closed";
    if (inner > 0) {
      message +=
          inner == 1 ? ", nor is the bracket in it" : ", nor are " + inner + " brackets in it";
    }
    return Mend.of(
        new Span(outermost, outermost + 1), message, TextEdit.insert(close, closers.toString()));
  }

  /** Returns where a bracket should have been closed, or -1 if that lies behind a place. */
  private int closingPlace(int bracket, int at) {
    int base = lines.indent(bracket);
    int line = lines.below(bracket);
    int last = lines.start(bracket);
    while (line < lines.length() && !endsBlock(line, base)) {
      last = line;
      line = lines.below(line);
    }
    if (line > at) {
      return -1;
    }
    return lines.contentEnd(last == lines.start(bracket) ? bracket : lines.content(last));
  }

  private boolean endsBlock(int line, int base) {
    char first = lines.at(lines.content(line));
    return lines.indent(line) <= base && first != ']' && first != '}';
  }

  /** Mends something else than the comma or the closing bracket that has to come. */
  Mend inFlow(int bracket, int at) {
    char close = lines.at(bracket) == '[' ? ']' : '}';
    char found = lines.at(at);
    if (found == ']' || found == '}') {
      return Mend.of(
          new Span(at, at + 1),
          "`" + lines.at(bracket) + "` is closed by `" + found + "`; expected `" + close + "`",
          TextEdit.replace(new Span(at, at + 1), String.valueOf(close)));
    }
    if (found == ':' && isNextKey(at)) {
      int end = lines.contentEnd(lines.content(lines.above(at)));
      return Mend.of(
          new Span(end - 1, end), "expected `,` before the next key", TextEdit.insert(end, ","));
    }
    if (found == ':') {
      return Mend.of(
          new Span(at, at + 1),
          "no key can end here; quote the text if the colon belongs to it",
          TextEdit.replace(new Span(at, at + 1), ","));
    }
    int valueEnd = lines.valueEnd(at, true);
    int colon = lines.keyColon(at, valueEnd);
    int end = colon < 0 ? valueEnd : colon;
    return Mend.of(
        new Span(at, Math.max(end, Math.min(at + 1, lines.length()))),
        "expected `,` or `" + close + "` before " + lines.shown(at, Math.max(end, at)),
        TextEdit.insert(at, ", "));
  }

  /** Returns whether a colon ends the first key of its line, and no comma ends the line above. */
  private boolean isNextKey(int colon) {
    int above = lines.above(colon);
    int content = lines.content(colon);
    if (above < 0 || content >= colon || lines.keyColon(content, colon) >= 0) {
      return false;
    }
    int end = lines.contentEnd(lines.content(above));
    return ",[{".indexOf(lines.at(end - 1)) < 0;
  }

  /** Mends a quote that the text ran out of, by an end of its first line. */
  Mend openQuote(int start) {
    int end = lines.end(start);
    int close = end;
    while (close > start + 1 && lines.at(close - 1) == ' ') {
      close--;
    }
    if (opensBracketBefore(start)) {
      while (close > start + 1 && "]},".indexOf(lines.at(close - 1)) >= 0) {
        close--;
      }
    }
    // A backslash would take the new quote's meaning away.
    boolean escaped = lines.at(start) == '"' && lines.at(close - 1) == '\\' && close - 1 > start;
    String quote = String.valueOf(lines.at(start));
    return Mend.of(
        new Span(start, Math.max(close, start + 1)),
        "the quote " + lines.shown(start, start + 1) + " is not closed",
        TextEdit.insert(Math.max(close, start + 1), escaped ? "\\" + quote : quote));
  }

  private boolean opensBracketBefore(int start) {
    for (int i = lines.start(start); i < start; i++) {
      if (lines.at(i) == '[' || lines.at(i) == '{') {
        return true;
      }
    }
    return false;
  }
}
