// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Arrays;

/** Leads from the decoded text of a scalar back to the source, exactly, in all five styles. */
public final class ScalarMap {
  private final int[] from;
  private final int[] to;
  private final int textEnd;

  private ScalarMap(int[] from, int[] to, int textEnd) {
    this.from = from;
    this.to = to;
    this.textEnd = textEnd;
  }

  /**
   * Reads a scalar again, by the code that read it first.
   *
   * @param source the whole text, padded as a {@link Cursor} wants it
   * @param minIndent for a block scalar, the least indentation that its lines may have
   */
  static ScalarMap of(char[] source, Span span, ScalarStyle style, int minIndent) {
    ScalarText text = new ScalarText(true);
    if (style.isBlock()) {
      Cursor cursor = new Cursor(source);
      BlockScalar.Header header = BlockScalar.Header.at(source, span.start());
      cursor.at = header.end();
      cursor.skipToBreak();
      cursor.skipBreak();
      BlockScalar.decode(cursor, header, minIndent, text);
    } else {
      FlowScalar.decode(source, span.start(), span.end(), style, text);
    }
    int[] to = text.to();
    int emptyEnd = style.isQuoted() ? span.end() - 1 : span.end();
    return new ScalarMap(text.from(), to, to.length == 0 ? emptyEnd : to[to.length - 1]);
  }

  /** Returns the length of the decoded text. */
  public int length() {
    return from.length;
  }

  /**
   * Returns the place in the source of a stretch of the decoded text, escapes and folded line
   * breaks included; of an empty stretch, the place of the character behind it, and at the end of
   * the text that behind its last character, before a closing quote.
   */
  public Span toSource(Span decoded) {
    int start = Math.min(decoded.start(), from.length);
    int end = Math.min(decoded.end(), from.length);
    if (start == end) {
      return Span.at(start < from.length ? from[start] : textEnd);
    }
    return new Span(from[start], Math.max(from[start], to[end - 1]));
  }

  /**
   * Returns the decoded offset of a place in the source; of a place between characters, that of the
   * next one.
   */
  public int toDecoded(int sourceOffset) {
    int found = Arrays.binarySearch(to, sourceOffset + 1);
    int index = found >= 0 ? found : -found - 1;
    // Several characters may stand for one place: an emoji that is written as an escape.
    while (index > 0 && to[index - 1] > sourceOffset) {
      index--;
    }
    return index;
  }
}
