// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sizes of memory, as containers take them, as people say them. */
final class ByteSizes {
  private static final String UNITS = "bkmg";
  private static final List<String> WORDS = List.of("bytes", "KiB", "MiB", "GiB", "TiB");
  private static final BigDecimal STEP = BigDecimal.valueOf(1024);

  private ByteSizes() {}

  /**
   * Returns the words for a whole number with a unit, in the largest unit that is not too large.
   */
  static Optional<String> words(String text) {
    if (!text.matches("[0-9]{1,12}[bkmgBKMG]")) {
      return Optional.empty();
    }
    int last = text.length() - 1;
    BigDecimal number = new BigDecimal(text.substring(0, last));
    int unit = UNITS.indexOf(text.substring(last).toLowerCase(Locale.ROOT));
    while (number.compareTo(STEP) >= 0 && unit < WORDS.size() - 1) {
      number = number.divide(STEP);
      unit++;
    }
    BigDecimal shown = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    boolean exact = shown.compareTo(number) == 0;
    return Optional.of((exact ? "" : "about ") + shown.toPlainString() + " " + WORDS.get(unit));
  }
}
