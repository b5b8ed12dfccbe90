// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;

/** Lints one file; {@link dev.amljob.core.linter.Linter} with its options already chosen. */
@FunctionalInterface
interface FileLinter {
  LintResult lint(SourceFile file);
}
