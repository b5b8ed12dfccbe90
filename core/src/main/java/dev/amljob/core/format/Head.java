// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

/**
 * Where a value begins on its line, with the anchors and tags before it.
 *
 * @param start the place of the first of them, or of the value itself
 * @param before the last character before that on the line, or a line break where there is none
 */
record Head(int start, char before) {
  static Head of(int value, Page page) {
    int lineStart = page.line(page.lineOf(value)).start();
    int start = value;
    while (true) {
      int end = page.beforeBlanks(start);
      int word = end;
      while (word > lineStart && page.at(word - 1) != ' ' && page.at(word - 1) != '\t') {
        word--;
      }
      if (word < lineStart || end <= lineStart || "&!".indexOf(page.at(word)) < 0) {
        return new Head(start, end <= lineStart ? '\n' : page.at(end - 1));
      }
      start = word;
    }
  }

  boolean startsLine() {
    return before == '\n';
  }

  boolean isAfter(char c) {
    return before == c;
  }
}
