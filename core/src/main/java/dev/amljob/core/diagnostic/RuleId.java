// SPDX-License-Identifier: MIT
package dev.amljob.core.diagnostic;

import java.util.Objects;

/**
 * The stable name of a rule, which names the mistake: {@code unknown-key}.
 *
 * @param value lower-case words with hyphens between them
 */
public record RuleId(String value) implements Comparable<RuleId> {
  public RuleId {
    Objects.requireNonNull(value, "value");
    if (!isKebabCase(value)) {
      throw new IllegalArgumentException("not a rule id: " + value);
    }
  }

  private static boolean isKebabCase(String value) {
    boolean afterHyphen = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean wordCharacter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!wordCharacter && (c != '-' || afterHyphen)) {
        return false;
      }
      afterHyphen = c == '-';
    }
    return !afterHyphen;
  }

  // Written out: what a record has by itself is linked at its first call, which takes a
  // short-lived process milliseconds.

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
