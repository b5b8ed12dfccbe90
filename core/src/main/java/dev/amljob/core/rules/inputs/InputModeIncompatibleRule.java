// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports the mode of an input that is one of other types, of outputs or of components. */
final class InputModeIncompatibleRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "input-mode-incompatible",
          Category.INPUTS_OUTPUTS,
          Severity.ERROR,
          "an input has a mode that its type does not allow");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      if (input.mode().isPresent() && input.effectiveType().isPresent()) {
        new ModeOfType(
                IoSection.INPUTS,
                input.mode().get(),
                input.effectiveType().get(),
                input.data().orElseThrow().value())
            .check(context);
      }
    }
  }
}
