// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.Arrays;

/** Leads from the decoded text of a scalar back to the source, exactly, in all five styles. */
public final class ScalarMap {
  private final Span span;
  private final int[] from;
  private final int[] to;

  private ScalarMap(Span span, int[] from, int[] to) {
    this.span = span;
    this.from = from;
    this.to = to;
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
    return new ScalarMap(span, text.from(), text.to());
  }

  /** Returns the length of the decoded text. */
  public int length() {
    return from.length;
  }

  /**
   * Returns the place in the source of a stretch of the decoded text, escapes and folded line
   * breaks included; of an empty stretch, the place of the character behind it.
   */
  public Span toSource(Span decoded) {
    int start = Math.min(decoded.start(), from.length);
    int end = Math.min(decoded.end(), from.length);
    if (start == end) {
      return Span.at(start < from.length ? from[start] : end());
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

  private int end() {
    return from.length == 0 ? span.end() : to[to.length - 1];
  }
}
