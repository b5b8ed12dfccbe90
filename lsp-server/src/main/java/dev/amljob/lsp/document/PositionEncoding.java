// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import java.util.List;
import org.eclipse.lsp4j.PositionEncodingKind;

/** In which units a client counts the characters of a line. */
public enum PositionEncoding {
  UTF_8(PositionEncodingKind.UTF8),
  UTF_16(PositionEncodingKind.UTF16),
  UTF_32(PositionEncodingKind.UTF32);

  private final String label;

  PositionEncoding(String label) {
    this.label = label;
  }

  /** Returns the name in the protocol. */
  public String label() {
    return label;
  }

  /** Returns the first that a client offers and that is known, or what all clients must know. */
  public static PositionEncoding negotiate(List<String> offered) {
    for (String one : offered) {
      for (PositionEncoding known : values()) {
        if (known.label.equals(one)) {
          return known;
        }
      }
    }
    return UTF_16;
  }

  /** Returns how many units a stretch of a text takes. */
  int units(CharSequence text, int from, int to) {
    if (this == UTF_16) {
      return to - from;
    }
    int units = 0;
    for (int i = from; i < to; ) {
      int point = Character.codePointAt(text, i);
      units += width(point);
      i += Character.charCount(point);
    }
    return units;
  }

  /** Returns the offset that lies so many units behind another, at most the end of the line. */
  int offset(CharSequence text, int from, int lineEnd, int units) {
    if (this == UTF_16) {
      return (int) Math.min((long) from + units, lineEnd);
    }
    int left = units;
    int i = from;
    while (i < lineEnd) {
      int point = Character.codePointAt(text, i);
      left -= width(point);
      if (left < 0) {
        break;
      }
      i += Character.charCount(point);
    }
    return Math.min(i, lineEnd);
  }

  private int width(int point) {
    if (this == UTF_32) {
      return 1;
    }
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}
