// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.discovery.Candidate;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file; exactly one of the three last is there.
 *
 * @param file the file
 * @param result what was found in it
 * @param fault why it could not be read
 * @param bug what the linter threw, which it never should
 */
record Outcome(
    Candidate file, @Nullable LintResult result, @Nullable Fault fault, @Nullable Throwable bug) {

  /** Lints a file. Whatever happens is an outcome, so that it cannot harm the other files. */
  static Outcome of(Candidate file, FileLinter linter) {
    try {
      LintResult result = file.named() ? linter.lint(file.read()) : linter.lintIfJob(file.read());
      return new Outcome(file, result.forReport(), null, null);
    } catch (IOException unreadable) {
      return new Outcome(file, null, Fault.unreadable(file.name(), unreadable), null);
    } catch (RuntimeException | StackOverflowError bug) {
      return new Outcome(file, null, null, bug);
    }
  }

  /**
   * Returns the result where it counts: a file that the user named is linted whatever it is, one
   * found in a folder only if it is a job.
   */
  Optional<LintResult> taken() {
    return Optional.ofNullable(result)
        .filter(one -> file.named() || one.classification().kind() == DocumentKind.COMMAND_JOB);
  }
}
