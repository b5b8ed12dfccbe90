// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.files.Fault;

/** How a run ended, as a shell or a build sees it; the worst last. */
enum ExitCode {
  /** Nothing was found at or above the level that fails. */
  CLEAN,
  /** Something was found at or above that level. */
  FINDINGS,
  /** The command was wrong, or there was nothing to do. */
  USAGE,
  /** A file could not be read, the output not be written, or amljob has a bug. */
  FAILURE;

  static ExitCode of(Fault fault) {
    return fault.kind() == Fault.Kind.MISSING ? USAGE : FAILURE;
  }

  /** Returns the number that the process ends with. */
  int number() {
    return ordinal();
  }

  ExitCode orWorse(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
