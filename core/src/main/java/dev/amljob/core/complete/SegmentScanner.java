// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.text.Span;
import java.util.Optional;

/** Finds the word at a cursor in one pass from the start of its line or flow collection. */
final class SegmentScanner {
  private final String text;
  private final int offset;
  private int at;
  private int depth;
  private int entryStart;
  private int colon = -1;
  private boolean valueBegun;

  private SegmentScanner(String text, int from, int offset) {
    this.text = text;
    this.at = from;
    this.offset = offset;
    this.entryStart = from;
  }

  /** Returns the word, or nothing in a comment and between words. */
  static Optional<Segment> scan(String text, int from, int offset) {
    return new SegmentScanner(text, from, offset).segment();
  }

  private Optional<Segment> segment() {
    skipDashes();
    while (at < offset) {
      char c = text.charAt(at);
      if (c == '#' && (at == 0 || isBlank(text.charAt(at - 1)))) {
        return Optional.empty();
      }
      if ((c == '"' || c == '\'') && atTokenStart()) {
        int end = quoteEnd(at);
        boolean closed = isClosed(at, end);
        if (end > offset || (end == offset && !closed)) {
          return Optional.of(quoted(at, end));
        }
        if (!closed) {
          // A text of several lines.
          return Optional.empty();
        }
        at = end;
      } else {
        step(c);
      }
    }
    return plain();
  }

  private void step(char c) {
    if (isOpening(c)) {
      depth++;
      begin(at + 1);
    } else if (depth > 0 && (c == '}' || c == ']')) {
      depth--;
      // The collection was the value of the entry around it.
      valueBegun = true;
    } else if (depth > 0 && c == ',') {
      begin(at + 1);
    } else if (colon < 0 && c == ':' && endsKey(at + 1)) {
      colon = at;
      valueBegun = false;
    } else if (!isBlank(c)) {
      valueBegun = true;
    }
    at++;
  }

  private boolean isOpening(char c) {
    return (c == '{' || c == '[') && (depth > 0 ? atTokenStart() : colon >= 0 && !valueBegun);
  }

  private void begin(int start) {
    entryStart = start;
    colon = -1;
    valueBegun = false;
  }

  private void skipDashes() {
    int i = skipBlanks(at, offset);
    while (i < offset && text.charAt(i) == '-' && i + 1 < text.length() && isBlank(charAt(i + 1))) {
      i = skipBlanks(i + 1, offset);
      entryStart = i;
    }
    at = Math.min(i, offset);
  }

  private boolean atTokenStart() {
    int from = colon >= 0 ? colon + 1 : entryStart;
    return skipBlanks(from, at) == at;
  }

  private boolean endsKey(int next) {
    return next >= text.length() || isBlankOrBreak(next);
  }

  private Optional<Segment> plain() {
    int from = colon >= 0 ? colon + 1 : entryStart;
    int start = skipBlanks(from, offset);
    int end = plainEnd(Math.min(start, offset));
    if (end < offset && end > start) {
      // Behind a word and a blank, nothing more can come.
      return Optional.empty();
    }
    Span word = new Span(start, Math.max(start, end));
    if (colon >= 0) {
      int keyStart = skipBlanks(entryStart, colon);
      return Optional.of(
          new Segment(Role.VALUE, keyStart, word, start == colon + 1 && start == offset, true));
    }
    boolean hasColon = word.end() < text.length() && text.charAt(word.end()) == ':';
    return Optional.of(new Segment(Role.KEY, start, word, false, hasColon));
  }

  private Segment quoted(int start, int end) {
    boolean hasColon = colon < 0 && end < text.length() && text.charAt(end) == ':';
    int keyStart = colon >= 0 ? skipBlanks(entryStart, colon) : start;
    return new Segment(
        colon >= 0 ? Role.VALUE : Role.KEY, keyStart, new Span(start, end), false, hasColon);
  }

  /** Returns where a quoted word ends: behind its closing quote, or at the end of the line. */
  private int quoteEnd(int start) {
    char quote = text.charAt(start);
    int i = start + 1;
    while (i < text.length() && !isBreak(i)) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        return i + 1;
      }
      i++;
    }
    return Math.min(i, text.length());
  }

  private boolean isClosed(int start, int end) {
    return end - 1 > start && text.charAt(end - 1) == text.charAt(start);
  }

  private int plainEnd(int start) {
    int i = start;
    while (i < text.length() && !isBreak(i) && !endsPlain(i)) {
      i++;
    }
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean endsPlain(int i) {
    char c = text.charAt(i);
    return (c == '#' && i > 0 && isBlank(text.charAt(i - 1)))
        || (depth > 0 && ",}]".indexOf(c) >= 0)
        || (colon < 0 && c == ':' && isBlankOrBreak(i + 1));
  }

  private int skipBlanks(int from, int to) {
    int i = from;
    while (i < to && isBlankOrBreak(i)) {
      i++;
    }
    return i;
  }

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : '\n';
  }

  private boolean isBreak(int i) {
    return charAt(i) == '\n' || charAt(i) == '\r';
  }

  private boolean isBlankOrBreak(int i) {
    return isBreak(i) || isBlank(charAt(i));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\uFEFF';
  }
}
