// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.linter.FixedFile;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import java.util.Map;

/** Lints one file; {@link dev.amljob.core.linter.Linter} with its options already chosen. */
@FunctionalInterface
interface FileLinter {
  LintResult lint(SourceFile file);

  /**
   * Lints a file that nobody named: it was met in a folder, and is of interest only if it is a job.
   */
  default LintResult lintIfJob(SourceFile file) {
    return lint(file);
  }

  /** Returns a file after its fixes; a linter that knows none leaves it as it is. */
  default FixedFile fix(SourceFile file, Applicability boldest) {
    return new FixedFile(file, lint(file), Map.of(), 0);
  }

  /** Returns a file with comments that suppress what is found; the same of one without rules. */
  default FixedFile ignore(SourceFile file, String reason) {
    return new FixedFile(file, lint(file), Map.of(), 0);
  }

  /** Returns the linter that follows configurations; one that has no rules stays as it is. */
  default FileLinter following(Configurations configurations) {
    return this;
  }
}
