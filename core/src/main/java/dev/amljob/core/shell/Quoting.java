// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

/** How a piece of a word is quoted. */
public enum Quoting {
  /** Not at all. */
  NONE,
  /** A backslash before one character. */
  BACKSLASH,
  /** {@code 'a'}. */
  SINGLE,
  /** {@code "a"}. */
  DOUBLE,
  /** {@code $'a\n'}. */
  ANSI_C
}
