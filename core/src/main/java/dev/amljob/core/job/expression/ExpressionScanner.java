// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One pass over a text. What it takes for an expression is what the reference or the service
 * replaces, and what can only be a slip in writing one: a shell's {@code ${VAR}}, an awk program or
 * a piece of JSON is none.
 */
final class ExpressionScanner {
  private final String text;
  private final ExpressionWords words;
  private final ExpressionSplitter splitter;
  private final List<Expression> found = new ArrayList<>();
  private int at;
  private int openBraces;
  private boolean closingBraceAhead = true;

  ExpressionScanner(String text, UnaryOperator<Span> toSource) {
    this.text = text;
    this.words = new ExpressionWords(text);
    this.splitter = new ExpressionSplitter(words, toSource);
  }

  List<Expression> expressions() {
    while (at < text.length()) {
      boolean read =
          switch (text.charAt(at)) {
            case '$' -> readDollar();
            case '{' -> readBrace();
            case '}' -> readClose();
            default -> false;
          };
      if (!read) {
        at++;
      }
    }
    return List.copyOf(found);
  }

  private boolean readDollar() {
    if (words.at(at, "${{")) {
      return readBinding();
    }
    if (words.at(at, "$[[")) {
      return readBlock();
    }
    if (words.at(at, "${")) {
      int inner = words.skipBlanks(at + 2);
      if (inner > at + 2 && words.at(inner, '{')) {
        return readBroken(Form.BRACES_APART, inner + 1);
      }
      return words.rewrittenAt(at + 2) && readSingle(Form.DOLLAR_SINGLE_BRACE, at + 2);
    }
    int braces = words.skipBlanks(at + 1);
    return braces > at + 1 && words.at(braces, "{{") && readBroken(Form.DOLLAR_APART, braces + 2);
  }

  private boolean readBrace() {
    boolean doubled = at > 0 && text.charAt(at - 1) == '{';
    boolean read =
        words.at(at, "{{")
            ? readBroken(Form.NO_DOLLAR, at + 2)
            : !doubled && words.rewrittenAt(at + 1) && readSingle(Form.SINGLE_BRACE, at + 1);
    if (!read) {
      openBraces++;
    }
    return read;
  }

  private boolean readClose() {
    if (openBraces == 0 && words.at(at, "}}")) {
      int start = words.wordsStart(at);
      if (words.contextAt(start)) {
        int whole = start > 0 && text.charAt(start - 1) == '$' ? start - 1 : start;
        add(Form.STRAY_CLOSE, whole, at + 2, splitter.words(start, at));
        return true;
      }
    }
    openBraces = Math.max(0, openBraces - 1);
    return false;
  }

  private boolean readBinding() {
    int start = at;
    int from = words.skipBlanks(start + 3);
    int brace = words.nextBrace(from);
    int to = words.skipBlanksBack(from, brace);
    boolean closed = words.at(brace, "}}") && text.substring(from, to).indexOf('\n') < 0;
    if (!closed) {
      int end = words.wordsEnd(from);
      // With no word at all, blanks after the braces belong to the text, not to the expression.
      int whole = end == from ? start + 3 : end;
      int head = end == from ? whole : from;
      int wholeEnd = words.at(end, '}') ? end + 1 : whole;
      add(Form.UNCLOSED, start, wholeEnd, splitter.words(head, whole));
      return true;
    }
    Form form = formOf(text.substring(from, to));
    add(form, start, brace + 2, splitter.content(from, to));
    return true;
  }

  private static Form formOf(String content) {
    if (content.isEmpty()) {
      return Form.EMPTY;
    }
    if (content.indexOf('[') >= 0 || content.indexOf(']') >= 0) {
      return Form.INDEXED;
    }
    return content.chars().anyMatch(Character::isWhitespace) ? Form.INNER_BLANKS : Form.BINDING;
  }

  /** Reads on behind braces that no tool knows, if what they hold can only be an expression. */
  private boolean readBroken(Form form, int open) {
    int from = words.skipBlanks(open);
    if (!words.contextAt(from)) {
      return false;
    }
    int brace = words.nextBrace(from);
    int second = words.skipBlanks(brace + 1);
    if (!words.at(brace, '}')) {
      return false;
    }
    boolean even = words.at(brace + 1, '}') || (form == Form.BRACES_APART && words.at(second, '}'));
    int end = !even ? brace + 1 : words.at(brace + 1, '}') ? brace + 2 : second + 1;
    int to = words.skipBlanksBack(from, brace);
    add(even ? form : Form.UNEVEN_BRACES, at, end, splitter.content(from, to));
    return true;
  }

  /** Reads what the reference rewrites: everything up to the next closing brace. */
  private boolean readSingle(Form form, int from) {
    int close = closingBraceAhead ? text.indexOf('}', from) : -1;
    if (close < 0) {
      closingBraceAhead = false;
      return false;
    }
    boolean even = !words.at(close + 1, '}');
    int end = even ? close + 1 : close + 2;
    int wordsEnd = Math.min(close, words.wordsEnd(from));
    add(even ? form : Form.UNEVEN_BRACES, at, end, splitter.words(from, wordsEnd));
    return true;
  }

  /** Reads the frame of an optional block, and goes on inside of it. */
  private boolean readBlock() {
    // A character class behind the end of a line, as in a regular expression, is no block.
    if (words.at(at + 3, ':')) {
      return false;
    }
    int end = at + 3;
    while (end < text.length() && !words.at(end, "]]") && !words.at(end, "$[[")) {
      end++;
    }
    if (!words.at(end, "]]")) {
      return false;
    }
    int inside = at + 3;
    add(Form.OPTIONAL_BLOCK, at, end + 2, splitter.words(inside, inside));
    at = inside;
    return true;
  }

  private void add(Form form, int start, int end, ExpressionSplitter.Parts parts) {
    found.add(
        new Expression(
            form,
            text.substring(start, end),
            splitter.place(start, end),
            parts.context(),
            parts.name(),
            parts.member(),
            words.isBracketed(start, end)));
    at = end;
  }
}
