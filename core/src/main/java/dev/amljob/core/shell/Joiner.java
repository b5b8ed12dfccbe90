// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

/** What stands behind a command, and so what becomes of the next one. */
public enum Joiner {
  /** Two ampersands: the next one runs if this one succeeds. */
  AND,
  /** Two bars: the next one runs if this one fails. */
  OR,
  /** One bar, or a bar and an ampersand: the next one reads what this one writes. */
  PIPE,
  /** One ampersand: the next one does not wait. */
  BACKGROUND,
  /** A semicolon, one or two: the next one runs whatever comes of this one. */
  SEQUENCE,
  /** A line break: the same. */
  NEWLINE,
  /** The end of the text, or of the list in brackets or braces. */
  END
}
