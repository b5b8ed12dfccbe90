// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlNode;

/** The text of a document as lines with an indentation; a byte order mark belongs to no line. */
final class Page {
  private final String text;
  private final LineIndex lines;
  private final int begin;

  Page(SourceFile source) {
    this.text = source.text();
    this.lines = source.lines();
    this.begin = text.startsWith("\uFEFF") ? 1 : 0;
  }

  String text() {
    return text;
  }

  int lineCount() {
    return lines.lineCount();
  }

  int lineOf(int offset) {
    return lines.lineOf(offset);
  }

  int lineOf(YamlNode node) {
    return lines.lineOf(node.span().start());
  }

  /** Returns the last line on which something of a value stands. */
  int lastLineOf(YamlNode node) {
    return lines.lineOf(node.span().end());
  }

  /** Returns a line without its break. */
  Span line(int line) {
    Span whole = lines.line(line);
    return new Span(Math.max(whole.start(), Math.min(begin, whole.end())), whole.end());
  }

  /** Returns the end of a line, with its break. */
  int afterLine(int line) {
    return lines.lineWithBreak(line).end();
  }

  /** Returns the number of spaces that a line begins with. */
  int indentation(int line) {
    Span span = line(line);
    int at = span.start();
    while (at < span.end() && text.charAt(at) == ' ') {
      at++;
    }
    return at - span.start();
  }

  int column(int offset) {
    return offset - line(lines.lineOf(offset)).start();
  }

  boolean isBlank(int line) {
    Span span = line(line);
    return afterBlanks(span.start()) >= span.end();
  }

  /** Returns the place of the first character from an offset on that is no space and no tab. */
  int afterBlanks(int offset) {
    int at = offset;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the place behind the last character before an offset that is no space and no tab. */
  int beforeBlanks(int offset) {
    int at = offset;
    while (at > begin && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Returns the character at a place, or a line break at the end of the text. */
  char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\n';
  }

  boolean isLineEnd(int offset) {
    return at(offset) == '\n' || at(offset) == '\r';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
