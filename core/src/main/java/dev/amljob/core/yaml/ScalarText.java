// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Arrays;

/** The decoded text of a scalar while it grows, and, where asked for, where each part came from. */
final class ScalarText {
  private final StringBuilder text = new StringBuilder();
  private final boolean mapped;
  private int[] from = {};
  private int[] to = {};

  ScalarText(boolean mapped) {
    this.mapped = mapped;
  }

  /** Appends a stretch of the source that stands for itself. */
  void verbatim(char[] chars, int start, int end) {
    if (mapped) {
      for (int i = start; i < end; i++) {
        part(chars[i], i, i + 1);
      }
    } else {
      text.append(chars, start, end - start);
    }
  }

  /** Appends a character that a stretch of the source stands for. */
  void part(char c, int start, int end) {
    if (mapped) {
      int length = text.length();
      if (length == from.length) {
        from = Arrays.copyOf(from, length * 2 + 16);
        to = Arrays.copyOf(to, length * 2 + 16);
      }
      from[length] = start;
      to[length] = end;
    }
    text.append(c);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int[] from() {
    return Arrays.copyOf(from, text.length());
  }

  int[] to() {
    return Arrays.copyOf(to, text.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
