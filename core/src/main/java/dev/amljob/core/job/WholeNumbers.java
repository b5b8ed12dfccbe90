// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whole numbers of any size as the reference takes them: from numbers and from texts that hold one.
 */
public final class WholeNumbers {
  /** What Python's {@code int} reads; possessive, because groups that are given back recurse. */
  private static final Pattern DIGITS = Pattern.compile("[+-]?[0-9]+(?:_[0-9]+)*+");

  /** Python converts no longer text than this to a number. */
  private static final int MAX_LENGTH = 4300;

  private WholeNumbers() {}

  /** Returns the whole number under a key; empty where there is none. */
  public static Optional<BigInteger> at(YamlMapping mapping, String key) {
    return mapping.value(key).flatMap(WholeNumbers::of);
  }

  /** Returns the whole number; what stands behind the point of a float is cut off. */
  public static Optional<BigInteger> of(YamlNode node) {
    if (!(node.resolved() instanceof YamlScalar scalar)) {
      return Optional.empty();
    }
    if (scalar.type() == ScalarType.STRING) {
      return parsed(scalar.text().strip());
    }
    Object value = scalar.value().orElse("");
    if (value instanceof BigInteger number) {
      return Optional.of(number);
    }
    return value instanceof Double number && Double.isFinite(number)
        ? Optional.of(new BigDecimal(number).toBigInteger())
        : Optional.empty();
  }

  private static Optional<BigInteger> parsed(String text) {
    return text.length() <= MAX_LENGTH && DIGITS.matcher(text).matches()
        ? Optional.of(new BigInteger(text.replace("_", "")))
        : Optional.empty();
  }
}
