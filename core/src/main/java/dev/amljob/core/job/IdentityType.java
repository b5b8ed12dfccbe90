// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Locale;
import java.util.Optional;

/** As whom a job acts. */
public enum IdentityType {
  AML_TOKEN,
  MANAGED,
  USER_IDENTITY;

  /**
   * Returns the identity that a text names. Unlike other lists of words, this one may be written in
   * camel case as well, and one word has two names.
   */
  public static Optional<IdentityType> of(String written) {
    String snake =
        written
            .replaceAll("(.)([A-Z][a-z]+)", "$1_$2")
            .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .toLowerCase(Locale.ROOT);
    return snake.equals("managed_identity")
        ? Optional.of(MANAGED)
        : Choices.folded(values(), snake);
  }

  /** Returns the name as files write it. */
  public String label() {
    return Choices.label(this);
  }
}
