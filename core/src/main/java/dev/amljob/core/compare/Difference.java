// SPDX-License-Identifier: MIT
package dev.amljob.core.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * One value in which two documents differ.
 *
 * @param path the keys and indexes that lead to it: {@code inputs.lr}, {@code locations[0]}; empty
 *     for the whole
 * @param before the old value; absent where there was none
 * @param after the new value; absent where there is none
 */
public record Difference(String path, Optional<LoadedValue> before, Optional<LoadedValue> after) {
  public Difference {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** Returns whether the old value was of another kind than the new one is. */
  public boolean isOfOtherKind() {
    return before.isPresent()
        && after.isPresent()
        && !before.get().kind().equals(after.get().kind());
  }
}
