// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/**
 * Reports numbers that do not come out as they are written where text is sent: {@code 1.10} is 1.1.
 */
final class LossyNumberRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "lossy-number",
          Category.YAML,
          Severity.WARNING,
          "a number is sent as another text than it is written as");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    SentAsText.report(SentAsText.Change.OTHER_NUMBER, context);
  }
}
