// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import java.util.Locale;

/** The pattern of one name between two slashes, as Git reads it: {@code *.py[co]}. */
final class GitGlob {
  private final String pattern;

  GitGlob(String pattern) {
    this.pattern = pattern;
  }

  /** Returns whether it stands for any number of folders. */
  boolean isAnyPath() {
    return pattern.equals("**");
  }

  /** Returns whether a name matches; a star gives back what it took, so this ends soon. */
  boolean matches(String name) {
    int at = 0;
    int pos = 0;
    int star = -1;
    int taken = 0;
    while (pos < name.length() || at < pattern.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = ++at;
        taken = pos;
        continue;
      }
      int next = at < pattern.length() && pos < name.length() ? step(at, name.charAt(pos)) : -1;
      if (next >= 0) {
        at = next;
        pos++;
      } else if (star >= 0 && taken < name.length()) {
        at = star;
        pos = ++taken;
      } else {
        return false;
      }
    }
    return true;
  }

  /** Returns where the pattern goes on behind what matches a character; -1 if nothing does. */
  private int step(int at, char c) {
    char sign = pattern.charAt(at);
    if (sign == '?') {
      return at + 1;
    }
    if (sign == '[') {
      return bracket(at + 1, c);
    }
    if (sign == '\\') {
      // A backslash at the end matches nothing.
      return at + 1 < pattern.length() && pattern.charAt(at + 1) == c ? at + 2 : -1;
    }
    return sign == c ? at + 1 : -1;
  }

  private int bracket(int start, char c) {
    int at = start;
    boolean negated = at < pattern.length() && "!^".indexOf(pattern.charAt(at)) >= 0;
    at += negated ? 1 : 0;
    boolean found = false;
    int first = at;
    while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
      int close = pattern.startsWith("[:", at) ? pattern.indexOf(":]", at + 2) : -1;
      if (close > 0) {
        found |= isOfClass(pattern.substring(at + 2, close), c);
        at = close + 2;
        continue;
      }
      int low = literal(at);
      int end = low + 1;
      char lowest = pattern.charAt(Math.min(low, pattern.length() - 1));
      char highest = lowest;
      boolean range =
          end + 1 < pattern.length()
              && pattern.charAt(end) == '-'
              && pattern.charAt(end + 1) != ']';
      if (range) {
        int high = literal(end + 1);
        highest = pattern.charAt(Math.min(high, pattern.length() - 1));
        end = high + 1;
      }
      found |= lowest <= c && c <= highest;
      at = end;
    }
    // What is never closed matches nothing.
    return at < pattern.length() && found != negated ? at + 1 : -1;
  }

  /** Returns where a character of a bracket stands, which may follow a backslash. */
  private int literal(int at) {
    return pattern.charAt(at) == '\\' ? at + 1 : at;
  }

  private static boolean isOfClass(String name, char c) {
    boolean ascii = c < 128;
    return switch (name.toLowerCase(Locale.ROOT).equals(name) ? name : "") {
      case "alpha" -> ascii && Character.isLetter(c);
      case "digit" -> ascii && Character.isDigit(c);
      case "alnum" -> ascii && Character.isLetterOrDigit(c);
      case "lower" -> ascii && Character.isLowerCase(c);
      case "upper" -> ascii && Character.isUpperCase(c);
      case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
      case "blank" -> c == ' ' || c == '\t';
      case "punct" -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
      case "graph" -> c > ' ' && c < 127;
      case "print" -> c >= ' ' && c < 127;
      case "cntrl" -> c < ' ' || c == 127;
      case "xdigit" -> ascii && Character.digit(c, 16) >= 0;
      default -> false;
    };
  }
}
