// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Report;
import dev.amljob.core.diagnostic.Severity;

/** From which level on a finding makes a run fail. */
enum FailOn {
  /** Errors only. */
  ERROR,
  /** Warnings and errors. */
  WARNING,
  /** All but hints. */
  INFO,
  /** Anything. */
  HINT,
  /** Nothing. */
  NEVER;

  ExitCode verdict(Report report) {
    boolean fails = this != NEVER && report.hasAtLeast(Severity.valueOf(name()));
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
