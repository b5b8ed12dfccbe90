// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

import dev.amljob.core.job.expression.Expression.Part;
import dev.amljob.core.text.Span;
import java.util.function.UnaryOperator;

/** Takes what stands between the braces apart, and says where in the source each part is. */
record ExpressionSplitter(ExpressionWords words, UnaryOperator<Span> toSource) {
  /** The words of an expression. */
  record Parts(Part context, Part name, Part member) {}

  Span place(int start, int end) {
    return toSource.apply(new Span(start, end));
  }

  /** Splits words at their first two dots. */
  Parts words(int from, int to) {
    int firstDot = dot(from, to);
    int nameStart = Math.min(to, firstDot + 1);
    int secondDot = dot(nameStart, to);
    return new Parts(
        part(from, firstDot), part(nameStart, secondDot), part(Math.min(to, secondDot + 1), to));
  }

  /** Splits what may hold blanks and brackets as well. */
  Parts content(int from, int to) {
    String content = words.text().substring(from, to);
    int bracket = content.indexOf('[');
    int dot = content.indexOf('.');
    if (bracket >= 0 && (dot < 0 || bracket < dot)) {
      return indexed(from, from + bracket, to);
    }
    if (dot < 0) {
      // Only the first word can be a context: `inputs a` lacks its dot.
      int end = Math.min(to, Math.max(words.wordsEnd(from), from));
      return new Parts(part(from, end), part(to, to), part(to, to));
    }
    return words(from, to);
  }

  private Parts indexed(int from, int bracket, int to) {
    int end = find(']', bracket, to);
    int start = bracket + 1;
    boolean quoted = end - start >= 2 && "'\"".indexOf(words.text().charAt(start)) >= 0;
    Part name = quoted ? part(start + 1, end - 1) : part(start, end);
    return new Parts(part(from, bracket), name, part(to, to));
  }

  private int dot(int from, int to) {
    return find('.', from, to);
  }

  private int find(char wanted, int from, int to) {
    int i = from;
    while (i < to && words.text().charAt(i) != wanted) {
      i++;
    }
    return i;
  }

  private Part part(int from, int to) {
    int start = Math.min(to, words.skipBlanks(from));
    int end = words.skipBlanksBack(start, to);
    return new Part(words.text().substring(start, end), place(start, end));
  }
}
