// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What Python's {@code str} makes of a loaded value; the reference sends that where a job takes
 * text.
 */
final class PythonText {
  /** Python writes an exponent for numbers below 10 to this power. */
  private static final int LEAST_PLAIN_EXPONENT = -4;

  /** Python writes an exponent from 10 to this power on. */
  private static final int LEAST_LARGE_EXPONENT = 16;

  /** Decimals of so many digits are all different numbers in 64 bits. */
  private static final int MOST_SURE_DIGITS = 15;

  private PythonText() {}

  /** Returns the text of a value as {@link YamlScalar#value()} gives it; null is Python's None. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "None";
    } else if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    } else if (value instanceof Double number) {
      return of(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      return date.toString();
    } else if (value instanceof LocalDateTime time) {
      return of(time);
    } else if (value instanceof ZonedTime time) {
      return of(time.local()) + zone(time.offsetMinutes());
    } else if (value instanceof byte[] bytes) {
      return of(bytes);
    }
    return value.toString();
  }

  /**
   * Returns whether a text is surely how Python writes the number that it stands for: few digits,
   * none too many. So few digits always lead back to themselves.
   */
  static boolean isCanonical(String number) {
    int point = number.indexOf('.');
    int last = number.length() - 1;
    boolean shaped = point > 0 && point < last && last <= MOST_SURE_DIGITS;
    for (int i = 0; shaped && i <= last; i++) {
      char c = number.charAt(i);
      shaped = i == point || (c >= '0' && c <= '9');
    }
    boolean small = shaped && number.startsWith("0.000");
    boolean led = shaped && number.charAt(0) == '0' && point > 1;
    boolean trailed = shaped && number.charAt(last) == '0' && last > point + 1;
    return shaped && !small && !led && !trailed;
  }

  private static String of(double number) {
    if (Double.isNaN(number)) {
      return "nan";
    } else if (Double.isInfinite(number)) {
      return number > 0 ? "inf" : "-inf";
    } else if (number == 0) {
      return 1 / number > 0 ? "0.0" : "-0.0";
    }
    BigDecimal shortest = shortest(Math.abs(number));
    String digits = shortest.unscaledValue().toString();
    int exponent = digits.length() - 1 - shortest.scale();
    return (number < 0 ? "-" : "") + layOut(digits, exponent);
  }

  /**
   * Java before 19 sometimes prints a digit too many; the fewest that read back the same are right.
   */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    for (int precision = 1; precision < 17; precision++) {
      BigDecimal rounded =
          exact.round(new java.math.MathContext(precision, java.math.RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == number) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact
        .round(new java.math.MathContext(17, java.math.RoundingMode.HALF_EVEN))
        .stripTrailingZeros();
  }

  private static String layOut(String digits, int exponent) {
    if (exponent < LEAST_PLAIN_EXPONENT || exponent >= LEAST_LARGE_EXPONENT) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      String power = Integer.toString(Math.abs(exponent));
      return digits.charAt(0)
          + fraction
          + (exponent < 0 ? "e-" : "e+")
          + (power.length() < 2 ? "0" : "")
          + power;
    }
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + digits;
    }
    int whole = exponent + 1;
    return digits.length() > whole
        ? digits.substring(0, whole) + "." + digits.substring(whole)
        : digits + "0".repeat(whole - digits.length()) + ".0";
  }

  private static String of(byte[] bytes) {
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    char quote = latin.indexOf('\'') >= 0 && latin.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder text = new StringBuilder("b").append(quote);
    for (int i = 0; i < latin.length(); i++) {
      text.append(escaped(latin.charAt(i), quote));
    }
    return text.append(quote).toString();
  }

  private static String escaped(char c, char quote) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> {
        if (c < ' ' || c > '~') {
          yield "\\x" + HexFormat.of().toHexDigits((byte) c);
        }
        yield c == quote ? "\\" + c : String.valueOf(c);
      }
    };
  }

  private static String of(LocalDateTime time) {
    int micros = time.getNano() / 1000;
    String fraction = micros == 0 ? "" : "." + padded(micros, 6);
    return time.toLocalDate()
        + " "
        + padded(time.getHour(), 2)
        + ":"
        + padded(time.getMinute(), 2)
        + ":"
        + padded(time.getSecond(), 2)
        + fraction;
  }

  private static String zone(int offsetMinutes) {
    int minutes = Math.abs(offsetMinutes);
    return (offsetMinutes < 0 ? "-" : "+")
        + padded(minutes / 60, 2)
        + ":"
        + padded(minutes % 60, 2);
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
