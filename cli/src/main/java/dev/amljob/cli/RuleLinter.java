// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.linter.FixAll;
import dev.amljob.core.linter.FixedFile;
import dev.amljob.core.linter.IgnoreAll;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The linter that users have.
 *
 * @param options which rules run, and what they see, where no configuration says otherwise
 * @param configurations those of the files; {@code null} to follow none
 * @param last what is done to the options of each file when all is set
 */
record RuleLinter(
    LintOptions options, @Nullable Configurations configurations, UnaryOperator<LintOptions> last)
    implements FileLinter {
  RuleLinter(LintOptions options) {
    this(options, own -> own);
  }

  RuleLinter(LintOptions options, UnaryOperator<LintOptions> last) {
    this(options, null, last);
  }

  @Override
  public LintResult lint(SourceFile file) {
    if (configurations != null && Configurations.isOne(file.name())) {
      return configurations.check(file);
    }
    return Linter.lint(file, optionsFor(file));
  }

  @Override
  public LintResult lintIfJob(SourceFile file) {
    return Linter.lintIfJob(file, optionsFor(file));
  }

  @Override
  public FixedFile fix(SourceFile file, Applicability boldest) {
    return FixAll.upTo(boldest, file, this::lint);
  }

  @Override
  public FixedFile ignore(SourceFile file, String reason) {
    return IgnoreAll.of(file, reason, this::lint);
  }

  private LintOptions optionsFor(SourceFile file) {
    return last.apply(
        configurations == null ? options : configurations.of(file.name()).over(options));
  }

  @Override
  public FileLinter following(Configurations others) {
    return new RuleLinter(options, others, last);
  }
}
