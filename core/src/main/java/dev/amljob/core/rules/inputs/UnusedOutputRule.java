// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import java.util.List;

/** Reports an output that neither the command nor anything else in the job speaks of. */
final class UnusedOutputRule implements Rule {
  private static final RuleOption<List<String>> IGNORE =
      RuleOption.strings(
          "ignore", List.of(), "names of outputs that the program finds without being told");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "unused-output",
              Category.INPUTS_OUTPUTS,
              Severity.INFO,
              "an output is declared and not used")
          .tagged(Tag.STYLE)
          .with(IGNORE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    new UnusedNames(IoSection.OUTPUTS, job, context).report(context.option(IGNORE));
  }
}
