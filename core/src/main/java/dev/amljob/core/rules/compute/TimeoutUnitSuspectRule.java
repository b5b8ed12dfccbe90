// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Limits;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;

/** Reports a time limit so small that minutes or hours may be meant. */
final class TimeoutUnitSuspectRule implements Rule {
  private static final RuleOption<Long> MAX_VALUE =
      RuleOption.integer("max-value", 30, 1, "up to which number minutes or hours may be meant");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "timeout-unit-suspect",
              Category.COMPUTE,
              Severity.HINT,
              "a `timeout` looks like minutes or hours")
          .tagged(Tag.COST)
          .offByDefault()
          .with(MAX_VALUE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    long most = context.option(MAX_VALUE);
    job.limits()
        .flatMap(Limits::timeout)
        .filter(timeout -> timeout.value() >= 1 && timeout.value() <= most)
        .ifPresent(timeout -> report(timeout, context));
  }

  private static void report(Located<Long> timeout, RuleContext context) {
    String seconds = Long.toString(timeout.value() * 60);
    Finding finding =
        context.report(
            timeout.node(),
            "`timeout` counts seconds; " + timeout.value() + " minutes are `" + seconds + "`");
    NewValue.suggest(finding, timeout.node(), seconds, context);
  }
}
