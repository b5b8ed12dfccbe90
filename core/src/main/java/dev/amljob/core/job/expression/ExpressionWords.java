// SPDX-License-Identifier: MIT
package dev.amljob.core.job.expression;

import java.util.List;

/** The words and characters of expressions, read from a text at an offset. */
record ExpressionWords(String text) {
  /** What the reference rewrites from single braces to double ones. */
  private static final List<String> REWRITTEN = List.of("inputs.", "outputs.", "search_space.");

  boolean at(int offset, String expected) {
    return text.startsWith(expected, offset);
  }

  boolean at(int offset, char expected) {
    return offset < text.length() && text.charAt(offset) == expected;
  }

  /** Returns whether a name of the reference and a dot stand here. */
  boolean rewrittenAt(int offset) {
    return REWRITTEN.stream().anyMatch(context -> at(offset, context));
  }

  /**
   * Returns whether something stands here that in broken braces must be meant as an expression: a
   * template of another tool has other words.
   */
  boolean contextAt(int offset) {
    return rewrittenAt(offset) || at(offset, "parent.");
  }

  int skipBlanks(int offset) {
    int i = offset;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  int skipBlanksBack(int from, int offset) {
    int i = offset;
    while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Returns the offset of the next brace, or the end of the text. */
  int nextBrace(int offset) {
    int i = offset;
    while (i < text.length() && text.charAt(i) != '{' && text.charAt(i) != '}') {
      i++;
    }
    return i;
  }

  /** Returns where the words and dots end that begin here. */
  int wordsEnd(int offset) {
    int i = offset;
    while (i < text.length() && isWordOrDot(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns where the words and dots begin that end here. */
  int wordsStart(int offset) {
    int i = offset;
    while (i > 0 && isWordOrDot(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isWordOrDot(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  /**
   * Returns whether an expression closes a bracket that holds nothing else than words before it.
   * The words cannot hold a brace, so that all such looks back together cost no more than one pass.
   */
  boolean isBracketed(int start, int end) {
    if (!at(end, ']')) {
      return false;
    }
    int i = start;
    while (i > 0 && (isWordOrDot(text.charAt(i - 1)) || isBlank(text.charAt(i - 1)))) {
      i--;
    }
    return i > 0 && text.charAt(i - 1) == '[';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
