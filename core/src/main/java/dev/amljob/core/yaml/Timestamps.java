// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and times as YAML 1.1 writes them: {@code 2024-01-31}, {@code 2024-1-31 9:30:00.5 +1}. */
final class Timestamps {
  private static final int NANO_DIGITS = 9;
  private static final int MICRO_DIGITS = 6;

  private final String text;
  private int at;

  private Timestamps(String text) {
    this.text = text;
  }

  static boolean matches(String text) {
    return new Timestamps(text).read() != null;
  }

  /**
   * Returns the date or time, or nothing where there is no such day or hour, on which Python fails.
   */
  static @Nullable Object parse(String text) {
    Fields fields = new Timestamps(text).read();
    try {
      return fields == null ? null : fields.value();
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** The numbers of a timestamp; no time has hour -1, no zone has no offset. */
  private record Fields(
      int year,
      int month,
      int day,
      int hour,
      int minute,
      int second,
      int nano,
      @Nullable Integer offset) {

    Object value() {
      LocalDate date = LocalDate.of(year, month, day);
      if (year == 0) {
        throw new DateTimeException("Python has no year 0");
      }
      if (hour < 0) {
        return date;
      }
      LocalDateTime time = date.atTime(hour, minute, second, nano);
      return offset == null ? time : new ZonedTime(time, offset);
    }
  }

  private @Nullable Fields read() {
    int year = number(4, 4);
    boolean dated = year >= 0 && take('-');
    int monthStart = at;
    int month = dated ? number(1, 2) : -1;
    boolean twoDigits = at - monthStart == 2;
    dated = month >= 0 && take('-');
    int dayStart = at;
    int day = dated ? number(1, 2) : -1;
    if (day < 0) {
      return null;
    }
    if (at == text.length()) {
      return twoDigits && at - dayStart == 2
          ? new Fields(year, month, day, -1, 0, 0, 0, null)
          : null;
    }
    return time(year, month, day);
  }

  private @Nullable Fields time(int year, int month, int day) {
    if (!take('T') && !take('t') && !blanks()) {
      return null;
    }
    int hour = number(1, 2);
    int minute = hour >= 0 && take(':') ? number(2, 2) : -1;
    int second = minute >= 0 && take(':') ? number(2, 2) : -1;
    if (second < 0) {
      return null;
    }
    int nano = take('.') ? fraction() : 0;
    if (at == text.length()) {
      return new Fields(year, month, day, hour, minute, second, nano, null);
    }
    blanks();
    Integer offset = offset();
    return offset != null && at == text.length()
        ? new Fields(year, month, day, hour, minute, second, nano, offset)
        : null;
  }

  /** Reads a zone, and returns by how many minutes it is ahead of UTC; nothing for none. */
  private @Nullable Integer offset() {
    if (take('Z')) {
      return 0;
    }
    boolean negative = take('-');
    if (!negative && !take('+')) {
      return null;
    }
    int hours = number(1, 2);
    int minutes = hours >= 0 && take(':') ? number(2, 2) : 0;
    if (hours < 0 || minutes < 0) {
      return null;
    }
    int all = hours * 60 + minutes;
    return negative ? -all : all;
  }

  /** Reads any number of digits; Python keeps six of them. */
  private int fraction() {
    int value = 0;
    int digits = 0;
    while (at < text.length() && Chars.isDigit(text.charAt(at))) {
      if (digits < MICRO_DIGITS) {
        value = value * 10 + text.charAt(at) - '0';
        digits++;
      }
      at++;
    }
    for (; digits < NANO_DIGITS; digits++) {
      value *= 10;
    }
    return value;
  }

  private int number(int least, int most) {
    int start = at;
    int value = 0;
    while (at < text.length() && at - start < most && Chars.isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at) - '0';
      at++;
    }
    return at - start < least ? -1 : value;
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  private boolean blanks() {
    int start = at;
    while (take(' ') || take('\t')) {
      // Each blank is taken.
    }
    return at > start;
  }
}
