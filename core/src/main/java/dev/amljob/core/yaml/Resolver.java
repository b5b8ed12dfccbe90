// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Types plain scalars as PyYAML does. */
final class Resolver {
  private static final Pattern BOOL =
      Pattern.compile("yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");
  private static final Pattern INT =
      Pattern.compile(
          "[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+");
  private static final Pattern FLOAT =
      Pattern.compile(
          "[-+]?(?:[0-9][0-9_]*)\\.[0-9_]*(?:[eE][-+][0-9]+)?|\\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Resolver() {}

  static YamlScalar.Resolved resolve(String text) {
    if (text.isEmpty()
        || text.equals("~")
        || text.equals("null")
        || text.equals("Null")
        || text.equals("NULL")) {
      return new YamlScalar.Resolved(ScalarType.NULL, null);
    }
    if (BOOL.matcher(text).matches()) {
      String lower = text.toLowerCase(java.util.Locale.ROOT);
      return new YamlScalar.Resolved(
          ScalarType.BOOLEAN, lower.equals("yes") || lower.equals("true") || lower.equals("on"));
    }
    if (INT.matcher(text).matches()) {
      return new YamlScalar.Resolved(ScalarType.INTEGER, integer(text.replace("_", "")));
    }
    if (FLOAT.matcher(text).matches()) {
      try {
        return new YamlScalar.Resolved(ScalarType.FLOAT, Double.valueOf(text.replace("_", "")));
      } catch (NumberFormatException special) {
        return new YamlScalar.Resolved(
            ScalarType.FLOAT,
            text.endsWith("n") || text.endsWith("N") ? Double.NaN : Double.POSITIVE_INFINITY);
      }
    }
    if (DATE.matcher(text).matches()) {
      return new YamlScalar.Resolved(ScalarType.TIMESTAMP, LocalDate.EPOCH);
    }
    if (text.equals("<<")) {
      return new YamlScalar.Resolved(ScalarType.MERGE, null);
    }
    return new YamlScalar.Resolved(ScalarType.STRING, text);
  }

  private static BigInteger integer(String text) {
    String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
    BigInteger value;
    if (digits.contains(":")) {
      value = BigInteger.ZERO;
      for (String part : digits.split(":", -1)) {
        value = value.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
      }
    } else if (digits.startsWith("0x")) {
      value = new BigInteger(digits.substring(2), 16);
    } else if (digits.startsWith("0b")) {
      value = new BigInteger(digits.substring(2), 2);
    } else if (digits.length() > 1 && digits.startsWith("0")) {
      value = new BigInteger(digits, 8);
    } else {
      value = new BigInteger(digits);
    }
    return text.startsWith("-") ? value.negate() : value;
  }
}
