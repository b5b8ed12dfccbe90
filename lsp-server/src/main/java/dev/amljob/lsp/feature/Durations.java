// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers of seconds as people say them. */
final class Durations {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;

  private Durations() {}

  /** Returns the words for a whole number of seconds, where they say more than the number. */
  static Optional<String> words(String text) {
    if (!text.matches("[0-9]{2,9}") || Long.parseLong(text) < MINUTE) {
      return Optional.empty();
    }
    long seconds = Long.parseLong(text);
    List<String> words = new ArrayList<>();
    add(seconds / DAY, "d", words);
    add(seconds % DAY / HOUR, "h", words);
    add(seconds % HOUR / MINUTE, "min", words);
    add(seconds % MINUTE, "s", words);
    return Optional.of(String.join(" ", words));
  }

  private static void add(long count, String unit, List<String> words) {
    if (count > 0) {
      words.add(count + " " + unit);
    }
  }
}
