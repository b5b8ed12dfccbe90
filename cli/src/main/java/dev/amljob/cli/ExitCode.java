// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.discovery.Fault;

/** How a run ended, as a shell or a build sees it; the worst last. */
enum ExitCode {
  /** Nothing was found at or above the level that fails. */
  CLEAN(0),
  /** Something was found at or above that level. */
  FINDINGS(1),
  /** The command was wrong, or there was nothing to do. */
  USAGE(2),
  /** A file could not be read, the output not be written, or amljob has a bug. */
  FAILURE(3),
  /** The service does not take the job. */
  REJECTED(4),
  /** There is another job of that name. */
  NAME_TAKEN(5),
  /** Nobody can tell whether the service has the job, or how it will end. */
  UNKNOWN(6),
  /** The job was waited for, and did not complete. */
  JOB_FAILED(7);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  static ExitCode of(Fault fault) {
    return fault.kind() == Fault.Kind.MISSING ? USAGE : FAILURE;
  }

  /** Returns the number that the process ends with. */
  int number() {
    return number;
  }

  ExitCode orWorse(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
