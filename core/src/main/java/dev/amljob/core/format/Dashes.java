// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

/** Finds the dashes of a list, which no value's place holds. */
final class Dashes {
  private Dashes() {}

  /** Returns the place of the next dash: only spaces, line breaks and comments lie before it. */
  static int next(int from, Page page) {
    int at = from;
    while (page.at(at) != '-' && at < page.text().length()) {
      at = page.at(at) == '#' ? page.line(page.lineOf(at)).end() : at + 1;
    }
    return at;
  }
}
