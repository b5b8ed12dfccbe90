// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a local {@code code} that does not exist. */
final class CodeMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "code-missing",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "`code` names a file or folder that is not there")
          .tagged(Tag.FILE, Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.code()
        .filter(code -> !code.value().isEmpty() && CodeForm.of(code.value()) == CodeForm.LOCAL)
        .map(code -> LocalPath.of(code, context))
        .filter(LocalPath::isMissing)
        .ifPresent(
            path ->
                path.report(
                    "no file or folder `"
                        + path.text()
                        + "`; a path counts from the folder of this file"));
  }
}
