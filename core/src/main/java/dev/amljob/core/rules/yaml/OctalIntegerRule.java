// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/**
 * Reports numbers with a leading zero where text is sent: they are read as octal, {@code 010} as 8.
 */
final class OctalIntegerRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "octal-integer",
          Category.YAML,
          Severity.WARNING,
          "a number with a leading zero is sent as another number");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    SentAsText.report(SentAsText.Change.OCTAL, context);
  }
}
