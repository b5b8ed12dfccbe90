// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import java.util.Optional;

/**
 * The pattern of one name between two slashes: {@code *.py[co]}.
 *
 * <p>It reads brackets as the reference does, which is not quite what Git does: a backslash in them
 * is a character like any other, and a leading {@code ^} too.
 */
final class SegmentGlob {
  private final String pattern;

  private SegmentGlob(String pattern) {
    this.pattern = pattern;
  }

  /** Returns the pattern, or nothing for one that the reference fails on. */
  static Optional<SegmentGlob> of(String pattern) {
    int at = 0;
    while (at < pattern.length()) {
      char c = pattern.charAt(at);
      if (c == '\\' && at + 1 == pattern.length()) {
        return Optional.empty();
      }
      int close = c == '[' ? closeOf(pattern, at) : -1;
      if (close > 0 && hasReversedRange(pattern, at + 1, close)) {
        return Optional.empty();
      }
      at = close > 0 ? close + 1 : at + (c == '\\' ? 2 : 1);
    }
    return Optional.of(new SegmentGlob(pattern));
  }

  private static boolean hasReversedRange(String pattern, int from, int close) {
    for (int i = from; i + 2 < close; i++) {
      if (pattern.charAt(i + 1) == '-') {
        if (pattern.charAt(i) > pattern.charAt(i + 2)) {
          return true;
        }
        i += 2;
      }
    }
    return false;
  }

  /** Returns whether it is exactly this text. */
  boolean is(String text) {
    return pattern.equals(text);
  }

  /** Returns whether a name matches; a star gives back what it took, so this ends soon. */
  boolean matches(String name) {
    int at = 0;
    int pos = 0;
    int star = -1;
    int taken = 0;
    while (true) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = ++at;
        taken = pos;
      } else if (pos == name.length()) {
        return at == pattern.length();
      } else if (at < pattern.length() && matchesOne(at, name.charAt(pos))) {
        at = next(at);
        pos++;
      } else if (star >= 0) {
        at = star;
        pos = ++taken;
      } else {
        return false;
      }
      if (pos > name.length()) {
        return false;
      }
    }
  }

  private int next(int at) {
    char c = pattern.charAt(at);
    int close = c == '[' ? closeOf(pattern, at) : -1;
    return close > 0 ? close + 1 : at + (c == '\\' ? 2 : 1);
  }

  private boolean matchesOne(int at, char c) {
    return switch (pattern.charAt(at)) {
      case '?' -> true;
      case '\\' -> pattern.charAt(at + 1) == c;
      case '[' -> {
        int close = closeOf(pattern, at);
        yield close < 0 ? c == '[' : inBrackets(at + 1, close, c);
      }
      default -> pattern.charAt(at) == c;
    };
  }

  /** Returns where a bracket closes, or -1 for one that stands for itself. */
  private static int closeOf(String pattern, int open) {
    int at = open + 1;
    if (at < pattern.length() && pattern.charAt(at) == '!') {
      at++;
    }
    // Right at the start, a closing bracket stands for itself.
    return pattern.indexOf(']', at + (at < pattern.length() && pattern.charAt(at) == ']' ? 1 : 0));
  }

  private boolean inBrackets(int from, int close, char c) {
    boolean negated = pattern.charAt(from) == '!';
    boolean found = false;
    int at = negated ? from + 1 : from;
    while (at < close) {
      if (at + 2 < close && pattern.charAt(at + 1) == '-') {
        found |= pattern.charAt(at) <= c && c <= pattern.charAt(at + 2);
        at += 3;
      } else {
        found |= pattern.charAt(at) == c;
        at++;
      }
    }
    return found != negated;
  }
}
