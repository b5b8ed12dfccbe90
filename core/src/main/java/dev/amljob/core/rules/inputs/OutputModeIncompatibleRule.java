// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports the mode of an output that is one of inputs, or that its type does not allow. */
final class OutputModeIncompatibleRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "output-mode-incompatible",
          Category.INPUTS_OUTPUTS,
          Severity.ERROR,
          "an output has a mode that its type does not allow");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobOutput output : job.outputs().values()) {
      if (output.mode().isPresent() && output.effectiveType().isPresent()) {
        new ModeOfType(
                IoSection.OUTPUTS,
                output.mode().get(),
                output.effectiveType().get(),
                output.data().orElseThrow().value())
            .check(context);
      }
    }
  }
}
