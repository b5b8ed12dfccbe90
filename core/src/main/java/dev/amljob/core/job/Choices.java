// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Locale;
import java.util.Optional;

/** Words of fixed lists, which the reference reads without regard to case. */
final class Choices {
  private Choices() {}

  static <E extends Enum<E>> Optional<E> folded(E[] values, String written) {
    String folded = written.toLowerCase(Locale.ROOT);
    for (E value : values) {
      if (label(value).equals(folded)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
