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

/** Reports an input that neither the command nor anything else in the job speaks of. */
final class UnusedInputRule implements Rule {
  private static final RuleOption<List<String>> IGNORE =
      RuleOption.strings(
          "ignore", List.of(), "names of inputs that the program finds without being told");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "unused-input",
              Category.INPUTS_OUTPUTS,
              Severity.WARNING,
              "an input is declared and not used")
          .tagged(Tag.STYLE)
          .with(IGNORE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    new UnusedNames(IoSection.INPUTS, job, context).report(context.option(IGNORE));
  }
}
