// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a job with more inputs or outputs with data than the service takes. */
final class TooManyIoRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "too-many-io",
              Category.INPUTS_OUTPUTS,
              Severity.WARNING,
              "a job has more inputs or outputs with data than the service takes")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final int MOST_INPUTS = 200;
  private static final int MOST_OUTPUTS = 20;

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.inputs().size() > MOST_INPUTS) {
      int data = 0;
      for (JobInput input : job.inputs().values()) {
        data += input.data().isPresent() ? 1 : 0;
      }
      check(IoSection.INPUTS, data, MOST_INPUTS, job, context);
    }
    check(IoSection.OUTPUTS, job.outputs().size(), MOST_OUTPUTS, job, context);
  }

  private static void check(
      IoSection section, int count, int most, CommandJob job, RuleContext context) {
    if (count > most) {
      job.entry(section.key())
          .ifPresent(
              entry ->
                  context.report(
                      entry.key(),
                      "a job takes at most "
                          + most
                          + " "
                          + section.key()
                          + " with data, and these are "
                          + count));
    }
  }
}
