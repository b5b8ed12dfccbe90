// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

/** Seconds as ISO 8601 writes them, with days as the largest part: {@code P1DT2H3M4S}. */
final class IsoDuration {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private IsoDuration() {}

  static String of(long seconds) {
    if (seconds < 0) {
      return "-" + of(-Math.max(seconds, -Long.MAX_VALUE));
    }
    String time =
        part(seconds % DAY / HOUR, 'H')
            + part(seconds % HOUR / MINUTE, 'M')
            + part(seconds % MINUTE, 'S');
    String text = "P" + part(seconds / DAY, 'D') + (time.isEmpty() ? "" : "T" + time);
    return text.equals("P") ? "P0D" : text;
  }

  private static String part(long count, char unit) {
    return count == 0 ? "" : Long.toString(count) + unit;
  }
}
