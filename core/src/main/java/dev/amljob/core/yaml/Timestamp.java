// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a date with a time, as PyYAML reads one.
 *
 * @param time absent for a mere date
 * @param offsetMinutes the distance from UTC, absent where none is written
 */
record Timestamp(LocalDate date, @Nullable LocalTime time, @Nullable Integer offsetMinutes) {
  private static final int MINUTES_PER_DAY = 24 * 60;
  private static final int MAX_JAVA_OFFSET = 18 * 60;

  /** Returns whether a plain scalar is a timestamp: a mere date needs all its ten characters. */
  static boolean isImplicit(String text) {
    Fields fields = Fields.of(text);
    return fields != null && (fields.hour >= 0 || text.length() == 10);
  }

  /** Returns the timestamp, or nothing where there is no such date or time. */
  static Optional<Timestamp> parse(String text) {
    Fields fields = Fields.of(text);
    if (fields == null || fields.year == 0) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(fields.year, fields.month, fields.day);
      if (fields.hour < 0) {
        return Optional.of(new Timestamp(date, null, null));
      }
      LocalTime time =
          LocalTime.of(fields.hour, fields.minute, fields.second, fields.micros * 1000);
      Integer offset = fields.offset;
      return offset != null && Math.abs(offset) >= MINUTES_PER_DAY
          ? Optional.empty()
          : Optional.of(new Timestamp(date, time, offset));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the value in Java's types; absent for an offset that Java knows no zone for. */
  @Nullable Object value() {
    if (time == null) {
      return date;
    }
    LocalDateTime local = LocalDateTime.of(date, time);
    if (offsetMinutes == null) {
      return local;
    }
    return Math.abs(offsetMinutes) > MAX_JAVA_OFFSET
        ? null
        : OffsetDateTime.of(local, ZoneOffset.ofTotalSeconds(offsetMinutes * 60));
  }

  /** Returns what Python's {@code str} makes of it. */
  String pythonText() {
    StringBuilder result = new StringBuilder(32);
    padded(result, date.getYear(), 4).append('-');
    padded(result, date.getMonthValue(), 2).append('-');
    padded(result, date.getDayOfMonth(), 2);
    if (time == null) {
      return result.toString();
    }
    padded(result.append(' '), time.getHour(), 2).append(':');
    padded(result, time.getMinute(), 2).append(':');
    padded(result, time.getSecond(), 2);
    int micros = time.get(ChronoField.MICRO_OF_SECOND);
    if (micros != 0) {
      padded(result.append('.'), micros, 6);
    }
    if (offsetMinutes != null) {
      int size = Math.abs(offsetMinutes);
      padded(result.append(offsetMinutes < 0 ? '-' : '+'), size / 60, 2).append(':');
      padded(result, size % 60, 2);
    }
    return result.toString();
  }

  private static StringBuilder padded(StringBuilder result, int number, int width) {
    String digits = Integer.toString(number);
    return result.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }

  /** The numbers of a timestamp as written, which may be no date at all. */
  private static final class Fields {
    private final String text;
    private int at;
    private int year;
    private int month;
    private int day;
    private int hour = -1;
    private int minute;
    private int second;
    private int micros;
    private @Nullable Integer offset;

    private Fields(String text) {
      this.text = text;
    }

    static @Nullable Fields of(String text) {
      Fields fields = new Fields(text);
      return fields.read() ? fields : null;
    }

    private boolean read() {
      year = number(4, 4);
      month = after('-') ? number(1, 2) : -1;
      day = after('-') ? number(1, 2) : -1;
      if (year < 0 || month < 0 || day < 0) {
        return false;
      }
      return at == text.length() || (readTime() && readZone() && at == text.length());
    }

    private boolean readTime() {
      if (!after('T') && !after('t') && !skipBlanks()) {
        return false;
      }
      hour = number(1, 2);
      minute = after(':') ? number(2, 2) : -1;
      second = after(':') ? number(2, 2) : -1;
      if (after('.')) {
        int start = at;
        while (at < text.length() && Chars.isDigit(text.charAt(at))) {
          micros = at - start < 6 ? micros * 10 + text.charAt(at) - '0' : micros;
          at++;
        }
        for (int i = at - start; i < 6; i++) {
          micros *= 10;
        }
      }
      return hour >= 0 && minute >= 0 && second >= 0;
    }

    private boolean readZone() {
      if (at == text.length()) {
        return true;
      }
      skipBlanks();
      if (after('Z')) {
        offset = 0;
        return true;
      }
      boolean negative = after('-');
      if (!negative && !after('+')) {
        return false;
      }
      int hours = number(1, 2);
      int minutes = after(':') ? number(2, 2) : 0;
      offset = negative ? -(hours * 60 + minutes) : hours * 60 + minutes;
      return hours >= 0 && minutes >= 0;
    }

    private boolean after(char c) {
      boolean found = at < text.length() && text.charAt(at) == c;
      at += found ? 1 : 0;
      return found;
    }

    private boolean skipBlanks() {
      int start = at;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        at++;
      }
      return at > start;
    }

    /** Reads so many digits, and returns -1 where there are fewer. */
    private int number(int min, int max) {
      int start = at;
      int value = 0;
      while (at < text.length() && at - start < max && Chars.isDigit(text.charAt(at))) {
        value = value * 10 + text.charAt(at) - '0';
        at++;
      }
      return at - start < min ? -1 : value;
    }
  }
}
