// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports a {@code code} of a form that code cannot come from. */
final class CodeUriUnsupportedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "code-uri-unsupported",
          Category.ENVIRONMENT,
          Severity.ERROR,
          "`code` names a place that code cannot come from");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.code().map(code -> LocalPath.of(code, context)).ifPresent(CodeUriUnsupportedRule::check);
  }

  private static void check(LocalPath path) {
    CodeForm form = CodeForm.of(path.text());
    if (form == CodeForm.UNSUPPORTED) {
      path.whyNoPath().ifPresent(path::report);
    } else if (form == CodeForm.BACKSLASHES) {
      // Windows takes it, and only where nothing is found is it certain that this is not Windows.
      path.report("`" + path.text() + "` has backslashes, which separate folders on Windows only")
          .as(path.isMissing() ? Severity.ERROR : Severity.WARNING);
    }
  }
}
