// SPDX-License-Identifier: MIT
package dev.amljob.cli;

/** A way to print what is no report of findings; the words are those of the report's formats. */
enum Layout {
  /** Lines for people. */
  FULL,
  /** JSON for programs. */
  JSON
}
