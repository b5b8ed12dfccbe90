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
 * @param indentation the column at which the text of each line begins; 0 where there is none
 * @param firstLine the line below the header
 * @param lastLine the last line with text
 */
record BlockText(
    Span header,
    int increment,
    boolean keeps,
    boolean strips,
    int indentation,
    int firstLine,
    int lastLine) {

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
        indentation(scalar, page),
        firstLine,
        page.lastLineOf(scalar));
  }

  /** Returns the column at which the text of each line begins. */
  private static int indentation(YamlScalar scalar, Page page) {
    String text = scalar.text();
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\n') {
      first++;
    }
    return first == text.length()
        ? 0
        : page.column(scalar.map().toSource(new Span(first, first + 1)).start());
  }

  /** Returns the last line that counts: blank ones too where all line breaks at the end stay. */
  int lastLineKept(Page page) {
    int line = lastLine;
    while (keeps && line + 1 < page.lineCount() && page.isBlank(line + 1)) {
      line++;
    }
    return line;
  }

  /** Returns the text of the header with no line break kept at the end. */
  String strippingHeader(Page page) {
    return page.at(header.start()) + "-" + (increment == 0 ? "" : increment);
  }
}
