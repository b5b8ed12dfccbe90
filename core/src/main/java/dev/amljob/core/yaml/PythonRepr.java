// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * What Python's {@code repr} makes of a loaded value: so it prints what stands in a list or a
 * mapping, with quotes around texts.
 */
public final class PythonRepr {
  private static final int SECONDS_OF_A_DAY = 24 * 60 * 60;

  private PythonRepr() {}

  /** Returns the text of a value, aliases and merges followed. */
  public static String of(YamlNode node) {
    YamlNode value = node.resolved();
    if (value instanceof YamlMapping mapping) {
      return mapping.effectiveEntries().stream()
          .map(entry -> of(entry.key()) + ": " + of(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof YamlSequence list) {
      return list.items().stream().map(PythonRepr::of).collect(Collectors.joining(", ", "[", "]"));
    }
    YamlScalar scalar = (YamlScalar) value;
    return switch (scalar.type()) {
      case STRING -> quoted(scalar.text());
      case TIMESTAMP -> scalar.value().map(PythonRepr::time).orElseGet(scalar::pythonText);
      case NULL, BOOLEAN, INTEGER, FLOAT, BINARY, MERGE, UNLOADABLE -> scalar.pythonText();
    };
  }

  private static String time(Object value) {
    if (value instanceof LocalDate date) {
      return "datetime.date(" + numbers(date) + ")";
    }
    boolean zoned = value instanceof ZonedTime;
    LocalDateTime time = zoned ? ((ZonedTime) value).local() : (LocalDateTime) value;
    String zone = zoned ? ", tzinfo=" + zone(((ZonedTime) value).offsetMinutes() * 60) : "";
    return "datetime.datetime(" + numbers(time.toLocalDate()) + clock(time) + zone + ")";
  }

  private static String numbers(LocalDate date) {
    return date.getYear() + ", " + date.getMonthValue() + ", " + date.getDayOfMonth();
  }

  /** Python leaves out zeros at the end, but for hours and minutes. */
  private static String clock(LocalDateTime time) {
    int micros = time.getNano() / 1000;
    String seconds = micros == 0 && time.getSecond() == 0 ? "" : ", " + time.getSecond();
    return ", "
        + time.getHour()
        + ", "
        + time.getMinute()
        + seconds
        + (micros == 0 ? "" : ", " + micros);
  }

  /** Python counts seconds from the midnight before: an hour less is a day less and 23 hours. */
  private static String zone(int offset) {
    if (offset == 0) {
      return "datetime.timezone.utc";
    }
    String days = offset < 0 ? "days=-1, " : "";
    int seconds = Math.floorMod(offset, SECONDS_OF_A_DAY);
    return "datetime.timezone(datetime.timedelta(" + days + "seconds=" + seconds + "))";
  }

  private static String quoted(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(
            c -> {
              if (c == quote || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (isPrintable(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(escaped(c));
              }
            });
    return quoted.append(quote).toString();
  }

  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }

  private static String escaped(int c) {
    HexFormat hex = HexFormat.of();
    return switch (c) {
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default ->
          c <= 0xff
              ? "\\x" + hex.toHexDigits((byte) c)
              : c <= Character.MAX_VALUE
                  ? "\\u" + hex.toHexDigits((char) c)
                  : "\\U" + hex.toHexDigits(c);
    };
  }
}
