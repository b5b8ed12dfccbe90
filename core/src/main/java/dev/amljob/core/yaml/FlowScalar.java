// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** How plain and quoted scalars are decoded: escapes, doubled quotes, and folded lines. */
final class FlowScalar {
  private final char[] chars;
  private final ScalarText text;
  private int at;

  private FlowScalar(char[] chars, int at, ScalarText text) {
    this.chars = chars;
    this.at = at;
    this.text = text;
  }

  /**
   * Decodes a scalar.
   *
   * @param start place of its first character, which is the quote of a quoted scalar
   * @param end place after its last character
   */
  static void decode(char[] chars, int start, int end, ScalarStyle style, ScalarText text) {
    switch (style) {
      case PLAIN -> new FlowScalar(chars, start, text).plain(end);
      case SINGLE_QUOTED -> new FlowScalar(chars, start + 1, text).singleQuoted(end - 1);
      default -> new FlowScalar(chars, start + 1, text).doubleQuoted(end - 1);
    }
  }

  private void plain(int end) {
    while (at < end) {
      // A tab ends a plain scalar, so that only spaces can stand between its words.
      if (!space(end)) {
        text.verbatim(chars, at, at + 1);
        at++;
      }
    }
  }

  private void singleQuoted(int end) {
    while (at < end) {
      if (chars[at] == '\'') {
        text.part('\'', at, at + 2);
        at += 2;
      } else if (!space(end)) {
        text.verbatim(chars, at, at + 1);
        at++;
      }
    }
  }

  private void doubleQuoted(int end) {
    while (at < end) {
      if (chars[at] == '\\') {
        escape();
      } else if (!space(end)) {
        text.verbatim(chars, at, at + 1);
        at++;
      }
    }
  }

  /** Decodes a run of white space, in which line breaks fold; returns false where there is none. */
  private boolean space(int end) {
    int start = at;
    int i = at;
    while (i < end && (chars[i] == ' ' || chars[i] == '\t')) {
      i++;
    }
    if (i == end || !Chars.isBreak(chars[i])) {
      text.verbatim(chars, start, i);
      at = i;
      return i > start;
    }
    int afterFirst = i + Chars.breakLength(chars, i);
    boolean foldable = chars[i] < Chars.LINE_SEPARATOR;
    if (!foldable) {
      text.part(chars[i], i, afterFirst);
    }
    at = afterFirst;
    if (!emptyLines(end) && foldable) {
      text.part(' ', i, afterFirst);
    }
    return true;
  }

  /** Decodes the empty lines after a line break; returns whether there was one. */
  private boolean emptyLines(int end) {
    boolean any = false;
    while (true) {
      while (at < end && (chars[at] == ' ' || chars[at] == '\t')) {
        at++;
      }
      if (at >= end || !Chars.isBreak(chars[at])) {
        return any;
      }
      any = true;
      int after = at + Chars.breakLength(chars, at);
      text.part(breakText(chars[at]), at, after);
      at = after;
    }
  }

  static char breakText(char c) {
    return c < Chars.LINE_SEPARATOR ? '\n' : c;
  }

  private void escape() {
    int start = at;
    char c = chars[at + 1];
    int digits = Escapes.digits(c);
    if (digits > 0) {
      at += 2 + digits;
      int codePoint = Escapes.codePoint(chars, start + 2, digits);
      if (Character.isBmpCodePoint(codePoint)) {
        text.part((char) codePoint, start, at);
      } else {
        text.part(Character.highSurrogate(codePoint), start, at);
        text.part(Character.lowSurrogate(codePoint), start, at);
      }
    } else if (Chars.isBreak(c)) {
      at += 1 + Chars.breakLength(chars, at + 1);
      emptyLines(Integer.MAX_VALUE);
    } else {
      at += 2;
      text.part((char) Escapes.single(c), start, at);
    }
  }
}
