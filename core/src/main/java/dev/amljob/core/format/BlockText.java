// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlScalar;

/**
 * A literal or folded scalar as it stands on a page.
 *
 * @param header the place of its {@code |} or {@code >} with the signs behind it
 * @param increment the indentation that the header names, or 0
 * @param keeps whether the header says that all line breaks at the end stay
 * @param strips whether the header says that none of them stays
 * @param firstLine the line below the header
 * @param lastLine the last line with text
 */
record BlockText(
    Span header, int increment, boolean keeps, boolean strips, int firstLine, int lastLine) {

  static BlockText of(YamlScalar scalar, Page page) {
    int start = scalar.span().start();
    int end = start + 1;
    int increment = 0;
    while ("+-123456789".indexOf(page.at(end)) >= 0) {
      increment = Character.isDigit(page.at(end)) ? page.at(end) - '0' : increment;
      end++;
    }
    String signs = page.text().substring(start, end);
    int firstLine = page.lineOf(start) + 1;
    return new BlockText(
        new Span(start, end),
        increment,
        signs.indexOf('+') > 0,
        signs.indexOf('-') > 0,
        firstLine,
        page.lastLineOf(scalar));
  }

  /** Returns the indentation of the lines, which is that of the first with text. */
  int indentation(Page page) {
    int line = firstLine;
    while (line < lastLine && page.isBlank(line)) {
      line++;
    }
    return line > lastLine ? 0 : page.indentation(line);
  }

  /** Returns the text of the header with no line break kept at the end. */
  String strippingHeader(Page page) {
    return page.at(header.start()) + "-" + (increment == 0 ? "" : increment);
  }
}
