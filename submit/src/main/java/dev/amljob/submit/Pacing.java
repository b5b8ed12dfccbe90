// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.io.InterruptedIOException;
import java.time.Duration;

/** Waits between attempts; a test's does not. */
@FunctionalInterface
interface Pacing {
  /** Of calls that may be made again, this many are made. */
  int ATTEMPTS = 5;

  /** Nobody is made to wait longer than this for another attempt. */
  Duration LONGEST = Duration.ofMinutes(5);

  void pause(Duration time) throws InterruptedException;

  /**
   * Waits before another attempt.
   *
   * @throws InterruptedIOException if somebody does not want to wait any longer
   */
  default void rest(Duration time) throws InterruptedIOException {
    try {
      pause(time);
    } catch (InterruptedException over) {
      throw interrupted();
    }
  }

  /** Returns what ends a call that somebody does not want to wait for any longer. */
  static InterruptedIOException interrupted() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("interrupted");
  }

  /** Returns how long to wait before another attempt: 1, 2, 4, ... seconds. */
  static Duration before(int attempt) {
    return Duration.ofSeconds(1L << Math.min(attempt, 5));
  }
}
