// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.job.expression.ExpressionParser;
import dev.amljob.core.job.expression.Form;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a text that only moves forward, and knows where expressions begin: to the shell they
 * are no syntax at all.
 */
final class ShellCursor {
  /** What stands behind the end of the text; no shell script holds it. */
  static final char END = '\0';

  /** Says where a stretch of the text is for those who ask. */
  interface Placement {
    Span place(int start, int end);
  }

  private final String text;
  private final Placement placement;
  private final List<Span> expressions;
  private int nextExpression;
  private int at;
  private long steps;

  ShellCursor(String text, Placement placement) {
    this.text = text;
    this.placement = placement;
    this.expressions = expressions(text);
  }

  private static List<Span> expressions(String text) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Expression found : ExpressionParser.parse(text)) {
      Span span = found.span();
      // Broken braces may reach over lines of shell to the next brace, wherever that is.
      boolean oneLine = found.form() == Form.OPTIONAL_BLOCK || found.text().indexOf('\n') < 0;
      if (span.start() >= end && oneLine) {
        spans.add(span);
        end = span.end();
      }
    }
    return spans;
  }

  int offset() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    steps++;
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  boolean looksAt(String expected) {
    steps += expected.length();
    return text.startsWith(expected, at);
  }

  void skip(int count) {
    at = Math.min(text.length(), at + count);
  }

  /** Returns whether an expression begins here. */
  boolean atExpression() {
    while (nextExpression < expressions.size() && expressions.get(nextExpression).start() < at) {
      steps++;
      nextExpression++;
    }
    return nextExpression < expressions.size() && expressions.get(nextExpression).start() == at;
  }

  /** Moves behind the expression that begins here. */
  void skipExpression() {
    at = expressions.get(nextExpression).end();
  }

  /** Moves over characters that are never syntax, up to the next expression. */
  void skipPlain() {
    int end =
        nextExpression < expressions.size()
            ? Math.max(at, expressions.get(nextExpression).start())
            : text.length();
    int from = at;
    while (at < end && isPlain(text.charAt(at))) {
      at++;
    }
    steps += at - from;
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '-' && c <= '9')
        || c == '_'
        || c == '=';
  }

  /** Moves to the next of a character, or to the end; returns whether there is one. */
  boolean skipTo(char wanted) {
    int found = text.indexOf(wanted, at);
    int target = found < 0 ? text.length() : found;
    steps += target - at;
    at = target;
    return found >= 0;
  }

  /** Moves over blanks and continued lines. */
  void skipBlanks() {
    while (isBlank(peek()) || looksAt("\\\n")) {
      at += isBlank(text.charAt(at)) ? 1 : 2;
    }
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Returns the number of blanks that lie ahead, if a line or the text ends behind them; or 0. */
  int blanksBeforeLineEnd(int ahead) {
    int count = 0;
    while (isBlank(peek(ahead + count))) {
      count++;
    }
    char next = peek(ahead + count);
    return next == '\n' || at + ahead + count >= text.length() ? count : 0;
  }

  /** Returns the text from an offset up to here. */
  String textFrom(int start) {
    return text.substring(start, at);
  }

  /** Returns the place from an offset up to here. */
  Span spanFrom(int start) {
    return placement.place(start, at);
  }

  Span span(int start, int end) {
    return placement.place(start, end);
  }

  /** Returns how often a character was looked at: a measure of cost that is always the same. */
  long steps() {
    return steps;
  }
}
