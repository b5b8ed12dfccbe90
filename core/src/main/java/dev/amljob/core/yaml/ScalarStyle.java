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

  /**
   * Returns a text between quotes: double ones, unless it holds characters that those would change.
   */
  public static String quoted(String text) {
    boolean plain = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return plain ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
  }

  /** Returns whether it is written with quotes. */
  public boolean isQuoted() {
    return this == SINGLE_QUOTED || this == DOUBLE_QUOTED;
  }

  /** Returns whether it is a block scalar. */
  public boolean isBlock() {
    return this == LITERAL || this == FOLDED;
  }
}
