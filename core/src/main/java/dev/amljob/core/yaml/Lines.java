// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;

/**
 * The lines of a text that could not be parsed, seen with nothing but indentation and a few
 * characters to go by.
 */
final class Lines {
  private static final int MAX_SHOWN = 40;

  private final char[] chars;
  private final int length;

  Lines(ParsedText parsed) {
    this.chars = parsed.chars();
    this.length = parsed.length();
  }

  char at(int offset) {
    return chars[offset];
  }

  int length() {
    return length;
  }

  /** Returns the start of the line that holds an offset. */
  int start(int offset) {
    int i = offset;
    while (i > 0 && !Chars.isBreak(chars[i - 1])) {
      i--;
    }
    return i == 0 && chars[0] == Chars.BYTE_ORDER_MARK && offset > 0 ? 1 : i;
  }

  /** Returns the end of the line that holds an offset, before its break. */
  int end(int offset) {
    int i = offset;
    while (i < length && !Chars.isBreak(chars[i])) {
      i++;
    }
    return i;
  }

  /** Returns the start of the next line, or the end of the text. */
  int next(int offset) {
    int end = end(offset);
    return end + Chars.breakLength(chars, end);
  }

  /** Returns the first character of the line of an offset that is no white space, or its end. */
  int content(int offset) {
    int i = start(offset);
    while (i < length && (chars[i] == ' ' || chars[i] == '\t')) {
      i++;
    }
    return i;
  }

  int column(int offset) {
    return offset - start(offset);
  }

  /** Returns the column at which the line of an offset begins. */
  int indent(int offset) {
    return content(offset) - start(offset);
  }

  /** Returns whether nothing, or but a comment, stands on the line of an offset. */
  boolean isIdle(int offset) {
    char c = chars[content(offset)];
    return Chars.isBreakOrEnd(c) || c == '#';
  }

  /** Returns the start of the last line above that is not idle, or -1. */
  int above(int offset) {
    int line = start(offset);
    while (line > 0) {
      int start = start(line - 1);
      if (start == line) {
        return -1;
      }
      line = start;
      if (!isIdle(line)) {
        return line;
      }
    }
    return -1;
  }

  /** Returns the start of the next line below that is not idle, or the length of the text. */
  int below(int offset) {
    int line = next(offset);
    while (line < length && isIdle(line)) {
      line = next(line);
    }
    return line;
  }

  /** Returns the end of what a line holds from an offset on, without a comment and white space. */
  int contentEnd(int offset) {
    int end = end(offset);
    int i = offset;
    while (i < end && !(chars[i] == '#' && i > 0 && Chars.isBlankOrEnd(chars[i - 1]))) {
      i++;
    }
    return trimmed(offset, i);
  }

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && (chars[end - 1] == ' ' || chars[end - 1] == '\t')) {
      end--;
    }
    return end;
  }

  /** Returns the end of a value that begins at an offset, in brackets or without. */
  int valueEnd(int offset, boolean inFlow) {
    int end = contentEnd(offset);
    if (!inFlow) {
      return end;
    }
    int i = offset;
    while (i < end && !Chars.isFlowIndicator(chars[i])) {
      i++;
    }
    return trimmed(offset, i);
  }

  /** Returns the first colon between two offsets that ends a key, or -1. */
  int keyColon(int from, int to) {
    char quote = 0;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if ((c == '"' || c == '\'') && startsWord(from, i)) {
        quote = c;
      } else if (c == '#' && startsWord(from, i)) {
        return -1;
      } else if (c == ':' && Chars.isBlankOrEnd(chars[i + 1])) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWord(int from, int at) {
    return at == from || Chars.isBlankOrEnd(chars[at - 1]);
  }

  /** Returns the end of the word that begins at an offset. */
  int wordEnd(int offset) {
    int i = offset;
    while (!Chars.isBlankOrEnd(chars[i])) {
      i++;
    }
    return i;
  }

  /** Returns the first character after an offset's white space. */
  int skipBlanks(int offset) {
    int i = offset;
    while (chars[i] == ' ' || chars[i] == '\t') {
      i++;
    }
    return i;
  }

  /** Returns the first character of a line behind the dashes of list items. */
  int behindDashes(int offset) {
    int i = content(offset);
    while (chars[i] == '-' && (chars[i + 1] == ' ' || chars[i + 1] == '\t')) {
      i = skipBlanks(i + 1);
    }
    return i;
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** Returns some text for a message, in backticks, and not too much of it. */
  String shown(int from, int to) {
    String text = text(from, Math.min(to, from + MAX_SHOWN));
    return "`" + (to - from > MAX_SHOWN ? text + "..." : text) + "`";
  }

  /**
   * Returns the place of what a line holds from an offset on; of its break, if it holds nothing.
   */
  Span rest(int offset) {
    int end = contentEnd(offset);
    return end > offset ? new Span(offset, end) : new Span(offset, Math.min(offset + 1, length));
  }
}
