// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a source for those who read a scalar of it once more; shared by all its
 * scalars.
 */
final class SourceChars {
  private final String text;
  // Each reader would make the same array, so a race does no harm.
  private volatile char @Nullable [] chars;

  SourceChars(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /** Returns the characters, padded as a {@link Cursor} wants them. */
  char[] chars() {
    char[] known = chars;
    if (known == null) {
      known = Cursor.padded(text);
      chars = known;
    }
    return known;
  }
}
