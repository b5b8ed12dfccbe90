// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A length of time that is not written as a number of seconds: {@code PT1H30M}, {@code 90m} or
 * {@code 1:30:00}.
 *
 * @param seconds how long it is
 * @param exact whether it can mean nothing else
 */
record TimeSpan(long seconds, boolean exact) {
  private static final int LONGEST = 24;
  private static final int DAYS_OF_WEEK = 7;

  /** Returns what a text means, if it is longer than nothing and is in whole seconds. */
  static Optional<TimeSpan> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<TimeSpan> found =
        text.charAt(0) == 'P'
            ? iso(text).map(seconds -> new TimeSpan(seconds, true))
            : withUnits(text).or(() -> clock(text)).map(seconds -> new TimeSpan(seconds, false));
    return found.filter(span -> span.seconds > 0);
  }

  /** Reads a duration of ISO 8601 without years and months, which have no fixed length. */
  private static Optional<Long> iso(String text) {
    int weeks = text.indexOf('W');
    if (weeks >= 0) {
      return weeks == text.length() - 1
          ? number(text.substring(1, weeks)).map(n -> n * DAYS_OF_WEEK * 86_400)
          : Optional.empty();
    }
    try {
      Duration duration = Duration.parse(text);
      return Optional.of(duration.toSeconds())
          .filter(seconds -> duration.equals(Duration.ofSeconds(seconds)));
    } catch (DateTimeParseException | ArithmeticException noDuration) {
      return Optional.empty();
    }
  }

  /** Reads {@code 1h30m}. */
  private static Optional<Long> withUnits(String text) {
    long seconds = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        continue;
      }
      Optional<Long> number = number(text.substring(from, i));
      long unit = unit(c);
      if (number.isEmpty() || unit == 0) {
        return Optional.empty();
      }
      seconds += number.get() * unit;
      from = i + 1;
    }
    return from == text.length() ? Optional.of(seconds) : Optional.empty();
  }

  private static long unit(char c) {
    return switch (c) {
      case 's' -> 1;
      case 'm' -> 60;
      case 'h' -> 3_600;
      case 'd' -> 86_400;
      default -> 0;
    };
  }

  /** Reads {@code 1:30:00}; of two parts, nobody knows whether these are hours. */
  private static Optional<Long> clock(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    long seconds = 0;
    for (String part : parts) {
      Optional<Long> number = number(part);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      seconds = seconds * 60 + number.get();
    }
    return Optional.of(seconds);
  }

  private static Optional<Long> number(String digits) {
    boolean fits = !digits.isEmpty() && digits.length() <= 9;
    return fits && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Optional.of(Long.parseLong(digits))
        : Optional.empty();
  }
}
