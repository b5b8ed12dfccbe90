// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintResult;

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

  ExitCode verdict(LintResult result) {
    boolean fails = this != NEVER && result.hasAtLeast(Severity.valueOf(name()));
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
