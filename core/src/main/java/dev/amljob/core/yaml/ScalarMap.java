// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.Span;

/** Leads from the decoded text of a scalar back to the source, exactly, in all five styles. */
public final class ScalarMap {
  private final ParsedText parsed;
  private final String text;
  private final int[] from;
  private final int[] to;
  private final int contentStart;

  private ScalarMap(ParsedText parsed, ScalarText text, int contentStart) {
    this.parsed = parsed;
    this.text = text.toString();
    this.from = text.from();
    this.to = text.to();
    this.contentStart = contentStart;
  }

  static ScalarMap of(YamlScalar.Origin origin) {
    ScalarStyle style = origin.style();
    Cursor cursor = new Cursor(origin.parsed().chars());
    ScalarText text = new ScalarText(true);
    int start = origin.start();
    if (style.isBlock()) {
      BlockScalar.Header header = BlockScalar.Header.at(cursor.chars, start);
      cursor.at = header.end();
      cursor.skipToBreak();
      cursor.skipBreak();
      BlockScalar.decode(cursor, header, origin.indent(), text);
      return new ScalarMap(origin.parsed(), text, header.end());
    }
    FlowScalar.decode(cursor.chars, start, origin.end(), style, text);
    return new ScalarMap(origin.parsed(), text, style.isQuoted() ? start + 1 : start);
  }

  /**
   * Returns the place in the source of a stretch of the decoded text: the narrowest that holds all
   * its characters. Of an empty stretch that is the place of the character behind it, or else that
   * behind the last one.
   *
   * @throws IndexOutOfBoundsException if the stretch leaves the decoded text
   */
  public Span toSource(Span decoded) {
    if (decoded.end() > text.length()) {
      throw new IndexOutOfBoundsException(decoded + " of " + text.length());
    }
    if (!decoded.isEmpty()) {
      return parsed.toSource(from[decoded.start()], to[decoded.end() - 1]);
    }
    int at = decoded.start();
    int place = at < from.length ? from[at] : at > 0 ? to[at - 1] : contentStart;
    return parsed.toSource(place, place);
  }

  /**
   * Returns the place in the decoded text of a place in the source: that of the first character
   * that ends behind it.
   */
  public int toDecoded(int sourceOffset) {
    int low = 0;
    int high = to.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parsed.toSource(to[middle]) <= sourceOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the text that this map makes out of the source, which is the scalar's own. */
  String text() {
    return text;
  }
}
