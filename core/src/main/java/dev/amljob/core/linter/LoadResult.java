// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a file that was to be loaded: a job, or the reasons why there is none. Warnings
 * may come with a job.
 *
 * @param lint what was found in the text that was loaded
 */
public record LoadResult(LintResult lint) {
  public LoadResult {
    Objects.requireNonNull(lint, "lint");
  }

  /** Returns the job; absent where something is wrong with it, or the file is none. */
  public Optional<CommandJob> job() {
    return lint.classification().isOfAnotherKind()
            || lint.job().mapping().isEmpty()
            || lint.hasAtLeast(Severity.ERROR)
        ? Optional.empty()
        : Optional.of(lint.job());
  }

  /** Returns what was found. */
  public List<Diagnostic> diagnostics() {
    return lint.diagnostics();
  }
}
