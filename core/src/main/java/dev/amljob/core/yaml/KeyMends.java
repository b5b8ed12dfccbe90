// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** What to do about keys without their colon, and about colons without their key. */
final class KeyMends {
  private final Lines lines;

  KeyMends(Lines lines) {
    this.lines = lines;
  }

  /** Mends something at the place of a key that no colon follows. */
  Mend missingColon(int start) {
    char first = lines.at(start);
    int wordEnd = first == '"' || first == '\'' ? quoteEnd(start) : lines.wordEnd(start);
    int lineEnd = lines.contentEnd(start);
    Span word = new Span(start, Math.min(wordEnd, lineEnd));
    int colon = lines.text(start, word.end()).indexOf(':') + start;
    if (isName(start, colon)) {
      return Mend.of(
          new Span(start, colon + 1),
          lines.shown(start, colon + 1) + " needs a space after the colon",
          TextEdit.insert(colon + 1, " "));
    }
    if (first == '-' && lines.at(start + 1) != '-') {
      return Mend.of(
          new Span(start, start + 1),
          "a list item needs a space after its `-`",
          TextEdit.insert(start + 1, " "));
    }
    int rest = lines.skipBlanks(word.end());
    int equals = lines.text(start, word.end()).indexOf('=') + start;
    if (isName(start, equals) || (lines.at(rest) == '=' && isName(start, word.end()))) {
      int sign = isName(start, equals) ? equals : rest;
      return Mend.of(
          new Span(sign, sign + 1),
          "expected `:` after " + lines.shown(start, Math.min(sign, word.end())) + ", not `=`",
          TextEdit.replace(new Span(sign, sign + 1), ": "));
    }
    if (rest >= lineEnd || isName(start, word.end()) || first == '"' || first == '\'') {
      String what =
          rest >= lineEnd ? "key without a value: expected `:` after " : "expected `:` after ";
      return Mend.of(word, what + lines.shown(start, word.end()), TextEdit.insert(word.end(), ":"));
    }
    return Mend.of(
        new Span(start, lineEnd),
        "expected a key, but found "
            + lines.shown(start, lineEnd)
            + "; indent it if it goes on with the value above",
        TextEdit.delete(new Span(start, lines.end(start))));
  }

  private int quoteEnd(int start) {
    int end = lines.end(start);
    for (int i = start + 1; i < end; i++) {
      if (lines.at(i) == lines.at(start)) {
        return i + 1;
      }
    }
    return end;
  }

  /** Returns whether a stretch looks like the name of a key. */
  boolean isName(int from, int to) {
    if (to <= from || !isNameStart(lines.at(from))) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      char c = lines.at(i);
      if (!Chars.isWord(c) && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameStart(char c) {
    return c == '_' || c == '$' || (Chars.isLetterOrDigit(c) && !Chars.isDigit(c));
  }

  /** Mends a colon where no key can end. */
  Mend strayColon(int at) {
    int start = lines.behindDashes(at);
    int colon = lines.keyColon(start, at);
    if (colon >= 0) {
      return secondColon(lines.skipBlanks(colon + 1), at);
    }
    int above = lines.above(at);
    if (above >= 0 && start < at) {
      int key = lines.behindDashes(above);
      boolean hasColon = lines.keyColon(key, lines.end(above)) >= 0;
      if (!hasColon && lines.column(key) == lines.column(start)) {
        return missingColon(key);
      }
      if (hasColon && lines.column(key) < lines.indent(at)) {
        return tooDeep(at, key);
      }
    }
    return Mend.of(
        new Span(at, at + 1),
        "no key can end here; quote the text if the colon belongs to it",
        TextEdit.delete(lines.rest(at)));
  }

  private Mend secondColon(int value, int at) {
    int end = lines.contentEnd(value);
    if ("\"'[{&*!|>".indexOf(lines.at(value)) >= 0) {
      return Mend.of(
          new Span(at, at + 1),
          "unexpected `:` after the value; quote the whole value",
          TextEdit.delete(new Span(at, end)));
    }
    boolean last = at + 1 == end;
    String message =
        last
            ? lines.shown(value, end)
                + " ends with a colon, so YAML reads it as a key; quote it or complete the"
                + " reference"
            : lines.shown(value, end)
                + " has a colon before a space, so YAML reads a second key; quote the value";
    return Mend.of(last ? new Span(value, end) : new Span(at, at + 1), message, quoted(value, end));
  }

  /** Returns edits that put single quotes around a stretch. */
  List<TextEdit> quoted(int from, int to) {
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.insert(from, lines.at(from) == '\'' ? "''" : "'"));
    for (int i = from + 1; i < to; i++) {
      if (lines.at(i) == '\'') {
        edits.add(TextEdit.insert(i, "'"));
      }
    }
    edits.add(TextEdit.insert(to, "'"));
    return edits;
  }

  /** Moves a line, and those below that are as deep, to the column of a key that has its value. */
  private Mend tooDeep(int at, int key) {
    int indent = lines.indent(at);
    int surplus = indent - lines.column(key);
    List<TextEdit> edits = new ArrayList<>();
    for (int line = lines.start(at); line < lines.length(); line = lines.next(line)) {
      if (lines.isIdle(line)) {
        continue;
      }
      if (lines.indent(line) < indent) {
        break;
      }
      edits.add(TextEdit.delete(new Span(line, line + surplus)));
    }
    return Mend.of(
        new Span(lines.content(at), at),
        lines.shown(lines.content(at), at)
            + " is indented deeper than the key above, which has a value already",
        edits);
  }
}
