// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports an output that neither the command nor anything else in the job speaks of. */
final class UnusedOutputRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "unused-output",
          Category.INPUTS_OUTPUTS,
          Severity.INFO,
          "an output is declared and not used");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    new UnusedNames(IoSection.OUTPUTS, job, context).report();
  }
}
