// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.math.BigInteger;
import java.util.Optional;

/** Reads the integers of YAML 1.1: decimal, {@code 0b}, {@code 0x}, octal and sexagesimal. */
final class IntegerReader {
  /** Python refuses to turn more digits than this into a number, or a number into more digits. */
  private static final int MAX_DIGITS = 4300;

  private static final BigInteger SIXTY = BigInteger.valueOf(60);

  private IntegerReader() {}

  /** Returns whether a plain scalar is an integer. */
  static boolean matches(String text) {
    int at = afterSign(text);
    int end = text.length();
    if (at == end || !Chars.isDigit(text.charAt(at))) {
      return false;
    }
    if (text.charAt(at) != '0') {
      return isDecimalOrSexagesimal(text, at);
    }
    if (at + 1 == end) {
      return true;
    }
    return switch (text.charAt(at + 1)) {
      case 'b' -> at + 2 < end && allDigits(text, at + 2, 2);
      case 'x' -> at + 2 < end && allDigits(text, at + 2, 16);
      default -> allDigits(text, at + 1, 8);
    };
  }

  static int afterSign(String text) {
    return !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
  }

  private static boolean allDigits(String text, int from, int radix) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '_' && (!Chars.isHex(c) || Character.digit(c, radix) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDecimalOrSexagesimal(String text, int from) {
    int at = from;
    while (at < text.length() && (Chars.isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    return at == text.length() || sexagesimalEnd(text, at) == text.length();
  }

  /** Returns the end of a run of {@code :mm}, or -1 where not even one stands. */
  static int sexagesimalEnd(String text, int from) {
    int at = from;
    while (at + 1 < text.length() && text.charAt(at) == ':' && Chars.isDigit(text.charAt(at + 1))) {
      boolean two =
          at + 2 < text.length()
              && text.charAt(at + 1) <= '5'
              && Chars.isDigit(text.charAt(at + 2));
      at += two ? 3 : 2;
    }
    return at == from ? -1 : at;
  }

  /** Returns the value, or nothing where Python raises an error. */
  static Optional<BigInteger> read(String text) {
    String digits = withoutUnderscores(text);
    int sign = afterSign(digits);
    boolean negative = sign == 1 && digits.charAt(0) == '-';
    // White space around the digits is Python's to accept, under an explicit tag.
    String body = digits.substring(sign).strip();
    if (body.isEmpty() || body.length() > MAX_DIGITS) {
      return Optional.empty();
    }
    Optional<BigInteger> value = unsigned(body);
    return negative ? value.map(BigInteger::negate) : value;
  }

  private static Optional<BigInteger> unsigned(String body) {
    if (body.length() < 18 && body.charAt(0) >= '1' && allDigits(body, 0, 10)) {
      return Optional.of(BigInteger.valueOf(Long.parseLong(body)));
    }
    if (body.charAt(0) == '0' && body.length() > 1) {
      return switch (body.charAt(1)) {
        case 'b' -> digits(body.substring(2), 2);
        case 'x' -> digits(body.substring(2), 16);
        default -> digits(body, 8);
      };
    }
    return body.indexOf(':') >= 0 ? sexagesimal(body) : digits(body, 10);
  }

  private static Optional<BigInteger> digits(String body, int radix) {
    return body.isEmpty() || !allDigits(body, 0, radix)
        ? Optional.empty()
        : Optional.of(new BigInteger(body, radix));
  }

  private static Optional<BigInteger> sexagesimal(String body) {
    BigInteger value = BigInteger.ZERO;
    int from = 0;
    while (from <= body.length()) {
      int colon = body.indexOf(':', from);
      int end = colon < 0 ? body.length() : colon;
      Optional<BigInteger> part = digits(body.substring(from, end), 10);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      value = value.multiply(SIXTY).add(part.get());
      from = end + 1;
    }
    return Optional.of(value);
  }

  static String withoutUnderscores(String text) {
    return text.indexOf('_') < 0 ? text : text.replace("_", "");
  }
}
