// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Locale;
import java.util.Optional;

/** Reads the floats of YAML 1.1, which need a point, and a sign in their exponent. */
final class FloatReader {
  private FloatReader() {}

  /** Returns whether a plain scalar is a float. */
  static boolean matches(String text) {
    if (text.indexOf('.') < 0) {
      return false;
    }
    int sign = IntegerReader.afterSign(text);
    int point = digitsEnd(text, sign);
    if (point == sign) {
      return pointFirst(text, sign);
    }
    if (point < text.length() && text.charAt(point) == ':') {
      int end = IntegerReader.sexagesimalEnd(text, point);
      return end > 0
          && end < text.length()
          && text.charAt(end) == '.'
          && fractionEnd(text, end + 1) == text.length();
    }
    return point < text.length()
        && text.charAt(point) == '.'
        && isExponentOrEnd(text, fractionEnd(text, point + 1));
  }

  private static boolean pointFirst(String text, int sign) {
    String body = text.substring(sign);
    return switch (body) {
      case ".inf", ".Inf", ".INF" -> true;
      case ".nan", ".NaN", ".NAN" -> sign == 0;
      default ->
          sign == 0
              && body.length() > 1
              && Chars.isDigit(body.charAt(1))
              && isExponentOrEnd(body, fractionEnd(body, 1));
    };
  }

  /** Returns the end of a run of digits and underscores that begins with a digit. */
  private static int digitsEnd(String text, int from) {
    return from < text.length() && Chars.isDigit(text.charAt(from))
        ? fractionEnd(text, from)
        : from;
  }

  private static int fractionEnd(String text, int from) {
    int at = from;
    while (at < text.length() && (Chars.isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return at;
  }

  private static boolean isExponentOrEnd(String text, int from) {
    if (from == text.length()) {
      return true;
    }
    char e = text.charAt(from);
    int sign = from + 1;
    if ((e != 'e' && e != 'E') || sign >= text.length() - 1) {
      return false;
    }
    if (text.charAt(sign) != '-' && text.charAt(sign) != '+') {
      return false;
    }
    for (int i = sign + 1; i < text.length(); i++) {
      if (!Chars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the value of a text that {@link #matches}. */
  static double read(String text) {
    String body = IntegerReader.withoutUnderscores(text);
    int sign = IntegerReader.afterSign(body);
    boolean negative = sign == 1 && body.charAt(0) == '-';
    double value = unsigned(body.substring(sign));
    return negative ? -value : value;
  }

  private static double unsigned(String body) {
    if (body.charAt(0) == '.' && body.length() == 4 && !Chars.isDigit(body.charAt(1))) {
      return body.charAt(1) == 'i' || body.charAt(1) == 'I' ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    return body.indexOf(':') < 0 ? Double.parseDouble(body) : sexagesimal(body);
  }

  /** Adds up from the right, as Python does, so that rounding goes the same way. */
  private static double sexagesimal(String body) {
    double value = 0;
    double base = 1;
    int end = body.length();
    while (end >= 0) {
      int colon = body.lastIndexOf(':', end - 1);
      value += Double.parseDouble(body.substring(colon + 1, end)) * base;
      base *= 60;
      end = colon;
    }
    return value;
  }

  /**
   * Returns the value of a text under {@code !!float}: of anything that Python's {@code float}
   * reads.
   */
  static Optional<Double> readLoosely(String text) {
    String body = IntegerReader.withoutUnderscores(text).toLowerCase(Locale.ROOT);
    String unsigned = body.substring(IntegerReader.afterSign(body));
    if (unsigned.equals(".inf") || unsigned.equals(".nan") || matches(body)) {
      return Optional.of(read(unsigned.equals(".nan") ? unsigned : body));
    }
    String number = unsigned.strip();
    boolean digits = !number.isEmpty() && (Chars.isDigit(number.charAt(0)) || pointDigit(number));
    if (!digits || number.endsWith("d") || number.endsWith("f") || number.startsWith("0x")) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(number);
      return Optional.of(body.startsWith("-") ? -value : value);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean pointDigit(String number) {
    return number.length() > 1 && number.charAt(0) == '.' && Chars.isDigit(number.charAt(1));
  }
}
