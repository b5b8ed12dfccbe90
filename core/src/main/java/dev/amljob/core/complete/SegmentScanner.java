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

  /** Whether the entry is a collection that is closed: nothing more belongs to it. */
  private boolean done;

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
    skipMarker();
    skipDashes();
    while (at < offset) {
      char c = text.charAt(at);
      if (startsComment(at)) {
        at = lineEnd(at);
        if (at >= offset) {
          return Optional.empty();
        }
      } else if ((c == '"' || c == '\'') && atTokenStart()) {
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
        takeColon();
      } else {
        step(c);
      }
    }
    return done ? Optional.empty() : plain();
  }

  /** Behind a key in quotes, a colon needs no blank where braces are around it. */
  private void takeColon() {
    if (depth > 0 && colon < 0 && at < offset && text.charAt(at) == ':') {
      colon = at++;
    }
  }

  private void step(char c) {
    if (isOpening(c)) {
      depth++;
      begin(at + 1);
    } else if (depth > 0 && (c == '}' || c == ']')) {
      depth--;
      done = true;
    } else if (depth > 0 && c == ',') {
      begin(at + 1);
    } else if (colon < 0 && c == ':' && endsKey(at + 1)) {
      colon = at;
    }
    at++;
  }

  private boolean isOpening(char c) {
    return (c == '{' || c == '[') && !done && atTokenStart();
  }

  private void begin(int start) {
    entryStart = start;
    colon = -1;
    done = false;
  }

  /** A document may begin on the line of its marker. */
  private void skipMarker() {
    if (text.startsWith("---", at) && at + 3 < offset && isBlank(text.charAt(at + 3))) {
      at += 3;
      entryStart = at;
    }
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
          new Segment(
              Role.VALUE,
              keyStart,
              word,
              start == colon + 1 && start == offset,
              true,
              lacksComma(word.end())));
    }
    boolean hasColon = word.end() < text.length() && text.charAt(word.end()) == ':';
    return Optional.of(new Segment(Role.KEY, start, word, false, hasColon, lacksComma(word.end())));
  }

  private Segment quoted(int start, int end) {
    boolean hasColon = colon < 0 && end < text.length() && text.charAt(end) == ':';
    int keyStart = colon >= 0 ? skipBlanks(entryStart, colon) : start;
    return new Segment(
        colon >= 0 ? Role.VALUE : Role.KEY,
        keyStart,
        new Span(start, end),
        false,
        hasColon,
        lacksComma(end));
  }

  private boolean lacksComma(int end) {
    int next = skipBlanks(end, text.length());
    return depth > 0 && next < text.length() && ",:}]".indexOf(text.charAt(next)) < 0;
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
    return startsComment(i)
        || (depth > 0 && ",}]".indexOf(c) >= 0)
        || (colon < 0 && c == ':' && isBlankOrBreak(i + 1));
  }

  private int lineEnd(int start) {
    int i = start;
    while (i < text.length() && !isBreak(i)) {
      i++;
    }
    return i;
  }

  /** Skips comments as well. */
  private int skipBlanks(int from, int to) {
    int i = from;
    while (i < to && (isBlankOrBreak(i) || startsComment(i))) {
      i = startsComment(i) ? Math.min(lineEnd(i), to) : i + 1;
    }
    return i;
  }

  private boolean startsComment(int i) {
    return charAt(i) == '#' && (i == 0 || isBlankOrBreak(i - 1));
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
