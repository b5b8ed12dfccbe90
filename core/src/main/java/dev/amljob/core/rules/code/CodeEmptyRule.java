// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a folder of code from which nothing would be uploaded. */
final class CodeEmptyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "code-empty",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "`code` names a folder without files, or with ignored ones only")
          .tagged(Tag.FILE, Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    CodeFolder.of(job, context).filter(CodeFolder::isEmpty).ifPresent(CodeEmptyRule::report);
  }

  private static void report(CodeFolder code) {
    boolean ignored = code.folder().ignoreName().isPresent();
    code.report(
        ignored
            ? code.ignoreFile() + " leaves out all files in " + code.name()
            : "there is no file in " + code.name() + "; code cannot be an empty folder");
  }
}
