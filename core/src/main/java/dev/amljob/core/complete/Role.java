// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

/** What is written at a place. */
enum Role {
  /** A key, or an item of a list that has none yet. */
  KEY,
  /** The value of a key. */
  VALUE,
  /** What stands between <code>${{</code> and <code>}}</code>. */
  EXPRESSION,
  /** A word of a command or of a variable, which may be an expression as a whole. */
  ARGUMENT
}
