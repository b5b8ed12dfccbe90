// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a float as Python's {@code repr} does: with the fewest digits that read back the same. */
final class PythonFloat {
  private static final int MAX_DIGITS = 17;

  private PythonFloat() {}

  static String text(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    String text = value == 0 ? "0.0" : digits(Math.abs(value));
    return negative ? "-" + text : text;
  }

  private static String digits(double value) {
    BigDecimal shortest = shortest(value);
    String digits = shortest.unscaledValue().toString();
    int exponent = digits.length() - shortest.scale() - 1;
    if (exponent < -4 || exponent >= 16) {
      String size = Integer.toString(Math.abs(exponent));
      String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
      String sign = exponent < 0 ? "-" : "+";
      return digits.charAt(0) + fraction + "e" + sign + (size.length() < 2 ? "0" : "") + size;
    }
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + digits;
    }
    int point = exponent + 1;
    return digits.length() <= point
        ? digits + "0".repeat(point - digits.length()) + ".0"
        : digits.substring(0, point) + "." + digits.substring(point);
  }

  /** Double.toString is not the shortest on JDK 17, but nearly: what it gives bounds the search. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    int most = new BigDecimal(Double.toString(value)).stripTrailingZeros().precision();
    for (int precision = 1; precision <= Math.min(most, MAX_DIGITS); precision++) {
      BigDecimal rounded = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
