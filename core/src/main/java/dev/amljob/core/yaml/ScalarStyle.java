// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

/** How a scalar is written. */
public enum ScalarStyle {
  PLAIN,
  SINGLE_QUOTED,
  DOUBLE_QUOTED,
  /** A block after {@code |}, whose line breaks stay. */
  LITERAL,
  /** A block after {@code >}, whose line breaks mostly become spaces. */
  FOLDED;

  /** Returns whether it is written with quotes. */
  public boolean isQuoted() {
    return this == SINGLE_QUOTED || this == DOUBLE_QUOTED;
  }

  /** Returns whether it is a block scalar. */
  public boolean isBlock() {
    return this == LITERAL || this == FOLDED;
  }
}
