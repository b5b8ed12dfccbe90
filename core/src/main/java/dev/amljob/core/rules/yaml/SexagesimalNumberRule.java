// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports numbers with colons where text is sent: they are read to base 60, {@code 1:30} as 90. */
final class SexagesimalNumberRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "sexagesimal-number",
          Category.YAML,
          Severity.WARNING,
          "a number with colons is sent as another number");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    SentAsText.report(SentAsText.Change.SEXAGESIMAL, context);
  }
}
