// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.time.Duration;

/** Waits between attempts; a test's does not. */
@FunctionalInterface
interface Pacing {
  /** Of calls that may be made again, this many are made. */
  int ATTEMPTS = 5;

  /** Nobody is made to wait longer than this for another attempt. */
  Duration LONGEST = Duration.ofMinutes(5);

  void pause(Duration time) throws InterruptedException;

  /** Returns how long to wait before another attempt: 1, 2, 4, ... seconds. */
  static Duration before(int attempt) {
    return Duration.ofSeconds(1L << Math.min(attempt, 5));
  }
}
