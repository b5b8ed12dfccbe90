// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.suppression;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/**
 * A rule about suppressions. It looks for nothing by itself: what it reports is known when all
 * other rules have run, and the linter reports it then, if this rule is among those that run.
 *
 * @param info what there is to know about it
 */
record SuppressionRule(RuleInfo info) implements Rule {
  @Override
  public void check(CommandJob job, RuleContext context) {}
}
