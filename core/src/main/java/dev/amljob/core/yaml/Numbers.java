// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers as YAML 1.1 and PyYAML write them: with underscores, in four bases, and in base 60. */
final class Numbers {
  /** Python converts no longer text than this to a number. */
  private static final int MAX_DIGITS = 4300;

  private static final BigInteger SIXTY = BigInteger.valueOf(60);

  private Numbers() {}

  static boolean isInteger(String text) {
    int at = afterSign(text);
    if (at == text.length()) {
      return false;
    }
    if (text.charAt(at) != '0') {
      return Chars.isDigit(text.charAt(at)) && isDecimalOrSexagesimal(text, at + 1);
    }
    if (at + 1 == text.length()) {
      return true;
    }
    char base = text.charAt(at + 1);
    if (base == 'b' || base == 'x') {
      return at + 2 < text.length() && run(text, at + 2, base == 'b' ? 2 : 16) == text.length();
    }
    return run(text, at + 1, 8) == text.length();
  }

  private static boolean isDecimalOrSexagesimal(String text, int at) {
    int end = run(text, at, 10);
    return end == text.length() || groups(text, end) == text.length();
  }

  static boolean isFloat(String text) {
    int at = afterSign(text);
    if (at == text.length()) {
      return false;
    }
    if (text.charAt(at) == '.') {
      return isFraction(text, at);
    }
    if (!Chars.isDigit(text.charAt(at))) {
      return false;
    }
    int end = run(text, at, 10);
    int afterGroups = groups(text, end);
    if (afterGroups == text.length() || text.charAt(afterGroups) != '.') {
      return false;
    }
    int fraction = run(text, afterGroups + 1, 10);
    return afterGroups > end ? fraction == text.length() : isExponent(text, fraction);
  }

  /**
   * What may follow a leading dot: digits, which take no sign before the dot, or infinity, or not a
   * number.
   */
  private static boolean isFraction(String text, int dot) {
    if (dot + 1 == text.length()) {
      return false;
    }
    String rest = text.substring(dot + 1);
    if (isInfinity(rest)) {
      return true;
    }
    if (dot > 0) {
      return false;
    }
    return isNotANumber(rest)
        || (Chars.isDigit(rest.charAt(0)) && isExponent(text, run(text, dot + 1, 10)));
  }

  private static boolean isInfinity(String rest) {
    return rest.equals("inf") || rest.equals("Inf") || rest.equals("INF");
  }

  private static boolean isNotANumber(String rest) {
    return rest.equals("nan") || rest.equals("NaN") || rest.equals("NAN");
  }

  /** Returns whether nothing follows, or an exponent, whose sign is not optional. */
  private static boolean isExponent(String text, int at) {
    if (at == text.length()) {
      return true;
    }
    char e = text.charAt(at);
    boolean signed =
        (e == 'e' || e == 'E')
            && at + 2 < text.length()
            && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
    if (!signed) {
      return false;
    }
    int end = at + 2;
    while (end < text.length() && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    return end == text.length();
  }

  private static int afterSign(String text) {
    return !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
  }

  /** Returns the end of a run of digits of a base and underscores. */
  private static int run(String text, int from, int base) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == '_' || isAsciiDigit(text.charAt(at), base))) {
      at++;
    }
    return at;
  }

  private static boolean isAsciiDigit(char c, int base) {
    return c < 128 && Character.digit(c, base) >= 0;
  }

  /** Returns the end of a run of groups in base 60: a colon and a number below 60. */
  private static int groups(String text, int from) {
    int at = from;
    while (at + 1 < text.length() && text.charAt(at) == ':' && Chars.isDigit(text.charAt(at + 1))) {
      boolean two = at + 2 < text.length() && Chars.isDigit(text.charAt(at + 2));
      if (two && text.charAt(at + 1) > '5') {
        break;
      }
      at += two ? 3 : 2;
    }
    return at;
  }

  /** Returns the value of an integer, or nothing where Python would fail. */
  static @Nullable BigInteger integer(String written) {
    String text = written.replace("_", "");
    boolean negative = text.startsWith("-");
    String digits = text.substring(afterSign(text));
    if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
      return null;
    }
    try {
      BigInteger value = magnitude(digits);
      return negative ? value.negate() : value;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static BigInteger magnitude(String digits) {
    if (digits.startsWith("0b")) {
      return new BigInteger(digits.substring(2), 2);
    } else if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    } else if (digits.startsWith("0") && digits.length() > 1) {
      return new BigInteger(digits, 8);
    } else if (digits.indexOf(':') < 0) {
      return new BigInteger(digits);
    }
    BigInteger value = BigInteger.ZERO;
    int start = 0;
    while (start <= digits.length()) {
      int colon = digits.indexOf(':', start);
      int end = colon < 0 ? digits.length() : colon;
      value = value.multiply(SIXTY).add(new BigInteger(digits.substring(start, end)));
      start = end + 1;
    }
    return value;
  }

  /** Returns the value of a float, or nothing where Python would fail. */
  static @Nullable Double floating(String written) {
    String text = written.replace("_", "").toLowerCase(java.util.Locale.ROOT);
    double sign = text.startsWith("-") ? -1 : 1;
    String digits = text.substring(afterSign(text));
    if (digits.equals(".inf")) {
      return sign * Double.POSITIVE_INFINITY;
    } else if (digits.equals(".nan")) {
      return Double.NaN;
    }
    try {
      return sign * (digits.indexOf(':') < 0 ? decimal(digits) : sexagesimal(digits));
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }

  private static double decimal(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      // Java also takes `1d` and hexadecimal floats.
      if ("0123456789.e+-".indexOf(digits.charAt(i)) < 0) {
        throw new NumberFormatException(digits);
      }
    }
    return Double.parseDouble(digits);
  }

  /**
   * Adds the groups from the last to the first, as PyYAML does: another order would round
   * otherwise.
   */
  private static double sexagesimal(String digits) {
    double value = 0;
    double weight = 1;
    int end = digits.length();
    while (end >= 0) {
      int start = digits.lastIndexOf(':', end - 1) + 1;
      value += decimal(digits.substring(start, end)) * weight;
      weight *= 60;
      end = start - 1;
    }
    return value;
  }
}
