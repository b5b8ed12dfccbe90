// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import java.util.Objects;

/**
 * How a file is to look.
 *
 * @param indent by how many columns what lies within a key stands to its right
 * @param keys in which order keys stand
 */
public record FormatOptions(int indent, Keys keys) {
  /** The least indentation. */
  public static final int MIN_INDENT = 1;

  /** The greatest indentation. */
  public static final int MAX_INDENT = 8;

  /** In which order the keys of a mapping stand. */
  public enum Keys {
    /** In that of the author. */
    KEEP,
    /** In that of {@link dev.amljob.core.job.KeyOrder}, between blank lines. */
    HUMAN
  }

  public FormatOptions {
    Objects.requireNonNull(keys, "keys");
    if (indent < MIN_INDENT || indent > MAX_INDENT) {
      throw new IllegalArgumentException("no indentation: " + indent);
    }
  }

  /** Returns the defaults: two columns, and keys where they are. */
  public static FormatOptions defaults() {
    return new FormatOptions(2, Keys.KEEP);
  }

  /** Returns the same options with another indentation. */
  public FormatOptions withIndent(int newIndent) {
    return new FormatOptions(newIndent, keys);
  }

  /** Returns the same options with another order of keys. */
  public FormatOptions withKeys(Keys newKeys) {
    return new FormatOptions(indent, newKeys);
  }
}
