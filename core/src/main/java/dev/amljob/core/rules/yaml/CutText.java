// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Set;

/**
 * Tells a comment that was meant as such from the rest of a value that a {@code #} cuts off. Most
 * comments are meant, so it takes a sign that the value goes on.
 */
final class CutText {
  private static final Set<String> PROSE = Set.of("command", "description", "display_name");

  private final YamlDocument document;
  private final Set<YamlScalar> sent;

  CutText(RuleContext context) {
    this.document = context.document();
    this.sent = SentAsText.of(context);
  }

  /**
   * Returns whether a value seems to go on in the comment behind it.
   *
   * @param comment its text, {@code #} included
   */
  boolean isLikely(YamlScalar scalar, String comment) {
    String field = Spans.rootKey(document, scalar.span());
    String value = scalar.text();
    if (value.lastIndexOf("${{") > value.lastIndexOf("}}")
        || (field.equals("command") && (isOdd(value, '"') || isOdd(value, '\'')))) {
      return true;
    }
    if (comment.length() < 2 || !Character.isLetterOrDigit(comment.charAt(1))) {
      return false;
    }
    String word = firstWord(comment);
    if (PROSE.contains(field) || sent.contains(scalar)) {
      return isNumberOrColor(word) || (field.equals("command") && endsWithOption(value));
    }
    // In a path: `runs/run #3/train.csv`.
    return isNumberOrColor(word) && value.indexOf('/') >= 0 && word.indexOf('/') > 0;
  }

  /** Returns the first word of a comment, {@code #} included. */
  static String firstWord(String comment) {
    int end = 0;
    while (end < comment.length() && !Character.isWhitespace(comment.charAt(end))) {
      end++;
    }
    return comment.substring(0, end);
  }

  private static boolean isNumberOrColor(String word) {
    boolean hex = word.length() == 7 || word.length() == 9;
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      hex &= Character.digit(c, 16) >= 0;
    }
    return hex;
  }

  /** Returns whether the last word is an option that may take a value. */
  private static boolean endsWithOption(String value) {
    int start = value.length();
    while (start > 0 && !Character.isWhitespace(value.charAt(start - 1))) {
      start--;
    }
    return value.startsWith("-", start) || value.endsWith("=");
  }

  private static boolean isOdd(String text, char quote) {
    return text.chars().filter(c -> c == quote).count() % 2 == 1;
  }
}
