// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spellings of scalars that the reference implementation takes for one another, which plain
 * JSON Schema cannot say.
 */
final class Spelling {

  private static final Pattern CAPITALISED_WORD = Pattern.compile("(.)([A-Z][a-z]+)");
  private static final Pattern WORD_BOUNDARY = Pattern.compile("([a-z0-9])([A-Z])");
  private static final Set<String> TRUE =
      Set.of(
          "t", "T", "true", "True", "TRUE", "on", "On", "ON", "y", "Y", "yes", "Yes", "YES", "1");
  private static final Set<String> FALSE =
      Set.of(
          "f", "F", "false", "False", "FALSE", "off", "Off", "OFF", "n", "N", "no", "No", "NO",
          "0");

  /** Python reads no longer numbers than this from text. */
  private static final int MAX_DIGITS = 4300;

  private Spelling() {}

  /** Returns a text with its case folded in the way that the schema names. */
  static String fold(String way, String text) {
    return switch (way) {
      case "lower" -> text.toLowerCase(Locale.ROOT);
      case "camel-to-snake" -> {
        String words = CAPITALISED_WORD.matcher(text).replaceAll("$1_$2");
        yield WORD_BOUNDARY.matcher(words).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
      }
      default -> throw new IllegalStateException("no such way to fold: " + way);
    };
  }

  /** Returns the whole number that a text or a number stands for, fractions cut off. */
  static JsonNode integer(JsonNode value) {
    if (value.isTextual()) {
      return integer(value.textValue())
          .<JsonNode>map(JsonNodeFactory.instance::numberNode)
          .orElse(value);
    }
    if (value.isFloatingPointNumber() && Double.isFinite(value.doubleValue())) {
      BigInteger whole = new BigDecimal(value.doubleValue()).toBigInteger();
      return JsonNodeFactory.instance.numberNode(whole);
    }
    return value;
  }

  private static Optional<BigInteger> integer(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean signed = start < end && (text.charAt(start) == '-' || text.charAt(start) == '+');
    Optional<String> digits = digits(text.substring(signed ? start + 1 : start, end));
    String sign = signed && text.charAt(start) == '-' ? "-" : "";
    return digits.map(all -> new BigInteger(sign + all));
  }

  /** Returns the digits without the single underscores that may stand between them. */
  private static Optional<String> digits(String text) {
    StringBuilder digits = new StringBuilder();
    boolean afterDigit = false;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
      } else if (text.charAt(i) != '_' || !afterDigit) {
        return Optional.empty();
      }
      afterDigit = digit >= 0;
    }
    return afterDigit && digits.length() <= MAX_DIGITS
        ? Optional.of(digits.toString())
        : Optional.empty();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns the boolean that a text or a number stands for. */
  static JsonNode bool(JsonNode value) {
    String text = value.asText();
    if (value.isNumber()) {
      double number = value.doubleValue();
      text = number == 1 ? "1" : number == 0 ? "0" : "";
    } else if (!value.isTextual()) {
      return value;
    }
    if (TRUE.contains(text) || FALSE.contains(text)) {
      return JsonNodeFactory.instance.booleanNode(TRUE.contains(text));
    }
    return value;
  }
}
