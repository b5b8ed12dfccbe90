// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seconds as ISO 8601 writes them, with days as the largest part: {@code P1DT2H3M4S}. */
final class IsoDuration {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private static final List<Long> UNITS = List.of(DAY, HOUR, MINUTE, 1L);
  private static final Pattern TEXT =
      Pattern.compile(
          "P(?=.)(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?(?:(\\d{1,12})(?:\\.\\d*)?S)?)?");

  private IsoDuration() {}

  static String of(BigInteger seconds) {
    if (seconds.signum() < 0) {
      return "-" + of(seconds.negate());
    }
    BigInteger[] days = seconds.divideAndRemainder(BigInteger.valueOf(DAY));
    long rest = days[1].longValue();
    String time =
        part(rest / HOUR, 'H') + part(rest % HOUR / MINUTE, 'M') + part(rest % MINUTE, 'S');
    String day = days[0].signum() == 0 ? "" : days[0] + "D";
    String text = "P" + day + (time.isEmpty() ? "" : "T" + time);
    return text.equals("P") ? "P0D" : text;
  }

  /** Returns the seconds of a duration; empty where a text is none. */
  static Optional<Long> seconds(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    long seconds = 0;
    for (int i = 0; i < UNITS.size(); i++) {
      String count = parts.group(i + 1);
      seconds += count == null ? 0 : Long.parseLong(count) * UNITS.get(i);
    }
    return Optional.of(seconds);
  }

  private static String part(long count, char unit) {
    return count == 0 ? "" : Long.toString(count) + unit;
  }
}
