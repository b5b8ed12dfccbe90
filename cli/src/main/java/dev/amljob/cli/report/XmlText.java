// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

/** Text as it may stand in XML 1.0, in an attribute or between tags. */
final class XmlText {
  private XmlText() {}

  /** Returns one line of text, escaped; what XML cannot hold at all is made visible. */
  static String of(String text) {
    String visible = VisibleText.of(text);
    StringBuilder escaped = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\uFFFE', '\uFFFF' -> escaped.append('\uFFFD');
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
