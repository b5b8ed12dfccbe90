// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;
import java.util.List;

/**
 * A text as it is parsed: the text as written, or a patched copy that knows where its parts come
 * from.
 */
final class ParsedText {
  /** Room behind the text, so that looking ahead needs no check. */
  private static final int PADDING = 4;

  private final char[] chars;
  private final List<Patch> patches;

  /**
   * A text.
   *
   * @param patches what differs from the text as written, in its order
   */
  ParsedText(CharSequence text, List<Patch> patches) {
    this.chars = new char[text.length() + PADDING];
    text.toString().getChars(0, text.length(), chars, 0);
    this.patches = List.copyOf(patches);
  }

  /** Returns the characters, with some {@code \0} behind them; nobody changes them. */
  char[] chars() {
    return chars;
  }

  int length() {
    return chars.length - PADDING;
  }

  /** Returns whether this is the text as written. */
  boolean isUnpatched() {
    return patches.isEmpty();
  }

  /**
   * A stretch of a patched text.
   *
   * @param start place in the patched text
   * @param end its end there
   * @param source what it stands in place of, in the text as written
   */
  record Patch(int start, int end, Span source) {
    private int toSource(int offset) {
      if (offset >= end) {
        return source.end() + offset - end;
      }
      // A patch of equal length blanks characters out; any other has no inner structure.
      return source.length() == end - start ? source.start() + offset - start : source.start();
    }
  }

  /** Returns the place in the text as written. */
  int toSource(int offset) {
    if (patches.isEmpty()) {
      return offset;
    }
    int low = 0;
    int high = patches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (patches.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high < 0 ? offset : patches.get(high).toSource(offset);
  }

  Span toSource(int start, int end) {
    int from = toSource(start);
    return new Span(from, Math.max(from, toSource(end)));
  }
}
