// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/**
 * Reports {@code on}, {@code true} and their like where text is sent: it is {@code True} that
 * arrives.
 */
final class AmbiguousBooleanRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "ambiguous-boolean",
          Category.YAML,
          Severity.WARNING,
          "a boolean is sent as another text than it is written as");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    SentAsText.report(SentAsText.Change.BOOLEAN, context);
  }
}
