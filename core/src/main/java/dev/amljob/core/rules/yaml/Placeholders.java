// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the parts of a text that a template leaves open: {@code <your-compute>}, {@code <% NAME
 * %>}, {@code {{ name }}} and {@code ${NAME}}.
 */
final class Placeholders {
  private static final int MAX_LENGTH = 80;

  private final String text;
  private final boolean forProgram;
  private final List<Span> found = new ArrayList<>();

  private Placeholders(String text, boolean forProgram) {
    this.text = text;
    this.forProgram = forProgram;
  }

  /** Returns whether a closer look is worth while. */
  static boolean mayBeIn(String text) {
    return text.indexOf('>') > 0 || text.indexOf('}') > 0 || text.indexOf(')') > 0;
  }

  /**
   * Returns the placeholders in a text.
   *
   * @param forProgram whether a shell or a program gets the text: these have uses of their own for
   *     angle brackets and variables
   */
  static List<Span> in(String text, boolean forProgram) {
    Placeholders search = new Placeholders(text, forProgram);
    int at = 0;
    while (at < text.length()) {
      int end = search.endOf(at);
      if (end > at) {
        search.found.add(new Span(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return search.found;
  }

  /** Returns the end of the placeholder that begins at an offset, or the offset for none. */
  private int endOf(int at) {
    return switch (text.charAt(at)) {
      case '<' -> text.startsWith("<%", at) ? percent(at) : angle(at);
      case '{' -> text.startsWith("{{", at) ? doubleBrace(at) : at;
      case '$' -> variable(at);
      default -> at;
    };
  }

  private int percent(int at) {
    int end = find("%>", at + 2);
    return end < 0 || text.substring(at, end).indexOf('\n') >= 0 ? at : end + 2;
  }

  private int doubleBrace(int at) {
    int end = find("}}", at + 2);
    boolean expression = at > 0 && text.charAt(at - 1) == '$';
    return end < 0 || expression || !isWord(text.substring(at + 2, end).strip()) ? at : end + 2;
  }

  /** Returns where some characters come next, or -1 if that is too far away for a placeholder. */
  private int find(String closing, int from) {
    int found = text.substring(from, Math.min(text.length(), from + MAX_LENGTH)).indexOf(closing);
    return found < 0 ? found : from + found;
  }

  private int angle(int at) {
    int end = find(">", at);
    if (end < 0) {
      return at;
    }
    String inside = text.substring(at + 1, end);
    boolean likely = forProgram ? isInstruction(inside, at, end + 1) : isWords(inside.strip());
    return likely ? end + 1 : at;
  }

  /** Returns whether angle brackets can be neither a redirection nor a token of a model. */
  private boolean isInstruction(String inside, int start, int end) {
    boolean apart = isBoundary(start - 1) && isBoundary(end);
    if (!apart || !isWords(inside)) {
      return false;
    }
    String lower = inside.toLowerCase(Locale.ROOT);
    boolean several = inside.indexOf(' ') > 0 || inside.indexOf('-') > 0;
    boolean constant = inside.indexOf('_') > 0 && inside.equals(inside.toUpperCase(Locale.ROOT));
    return several || constant || lower.startsWith("your") || lower.startsWith("my_");
  }

  private boolean isBoundary(int offset) {
    return offset < 0
        || offset >= text.length()
        || " \t\n\"'=:/,;@".indexOf(text.charAt(offset)) >= 0;
  }

  private int variable(int at) {
    boolean braces = text.startsWith("${", at);
    if (forProgram || !(braces || text.startsWith("$(", at))) {
      return at;
    }
    int end = find(braces ? "}" : ")", at);
    return end > 0 && isWord(text.substring(at + 2, end)) ? end + 1 : at;
  }

  /** Returns whether this is one word, and none that an expression may begin with. */
  private static boolean isWord(String inside) {
    return isWords(inside)
        && inside.indexOf(' ') < 0
        && !inside.startsWith("inputs.")
        && !inside.startsWith("outputs.")
        && !inside.startsWith("parent.")
        && !inside.startsWith("search_space.");
  }

  private static boolean isWords(String inside) {
    if (inside.isEmpty() || !Character.isLetter(inside.charAt(0)) || inside.endsWith(" ")) {
      return false;
    }
    return inside.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-./'".indexOf(c) >= 0);
  }
}
