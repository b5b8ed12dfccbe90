// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.linter.FixAll;
import dev.amljob.core.linter.FixedFile;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.rule.OptionValues;
import dev.amljob.core.text.SourceFile;

/**
 * The linter that users have.
 *
 * @param options which rules run, and what they see
 */
record RuleLinter(LintOptions options) implements FileLinter {
  @Override
  public LintResult lint(SourceFile file) {
    return Linter.lint(file, options);
  }

  @Override
  public FixedFile fix(SourceFile file, Applicability boldest) {
    return FixAll.upTo(boldest, file, options);
  }

  @Override
  public FileLinter with(OptionValues values) {
    return new RuleLinter(options.withRules(options.rules().withOptions(values)));
  }
}
