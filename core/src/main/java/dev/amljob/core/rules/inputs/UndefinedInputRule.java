// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports <code>${{inputs.NAME}}</code> where no input of that name is declared. */
final class UndefinedInputRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "undefined-input",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "an expression names an input that is not declared")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    // What an input would be worth, nobody can guess: there is nothing to declare it with.
    new UndefinedNames(IoSection.INPUTS, job, context).report((finding, name) -> {});
  }
}
