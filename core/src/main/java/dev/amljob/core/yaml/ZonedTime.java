// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A date with a time and a difference to UTC. Python allows any difference below a day, and {@code
 * java.time} only up to 18 hours.
 *
 * @param local the time as written
 * @param offsetMinutes by how many minutes the zone is ahead of UTC
 */
public record ZonedTime(LocalDateTime local, int offsetMinutes) {
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  public ZonedTime {
    Objects.requireNonNull(local, "local");
    if (Math.abs(offsetMinutes) >= MINUTES_OF_A_DAY) {
      throw new DateTimeException("a zone is less than a day from UTC: " + offsetMinutes);
    }
  }
}
