// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as the reference takes them: from numbers and from texts that hold one. */
final class Numbers {
  /** What Python's {@code int} reads, as far as a {@code long} can hold it. */
  private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]+(_[0-9]+)*");

  /** Longer than any {@code long}, so that a page of digits is not worth a look. */
  private static final int MAX_LENGTH = 40;

  private Numbers() {}

  /** Returns the whole number; what stands behind the point of a float is cut off. */
  static Optional<Long> integer(YamlScalar scalar) {
    if (scalar.type() == ScalarType.STRING) {
      return parsed(scalar.text().strip());
    }
    Optional<Object> value = scalar.value();
    if (value.isPresent() && value.get() instanceof BigInteger number) {
      return fitting(number);
    }
    return value.isPresent() && value.get() instanceof Double number && Double.isFinite(number)
        ? fitting(BigDecimal.valueOf(number).toBigInteger())
        : Optional.empty();
  }

  private static Optional<Long> parsed(String text) {
    return text.length() <= MAX_LENGTH && DIGITS.matcher(text).matches()
        ? fitting(new BigInteger(text.replace("_", "")))
        : Optional.empty();
  }

  private static Optional<Long> fitting(BigInteger number) {
    return number.bitLength() < Long.SIZE ? Optional.of(number.longValue()) : Optional.empty();
  }
}
