// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports services of a job whose command does not wait for anybody. */
final class ServiceCommandExitsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "service-command-exits",
              Category.SECURITY,
              Severity.HINT,
              "services end with a command that does not wait")
          .tagged(Tag.COST)
          .offByDefault();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.entry("services").isEmpty() || job.services().isEmpty()) {
      return;
    }
    job.command()
        .filter(command -> !command.value().contains("sleep"))
        .ifPresent(
            command ->
                context.report(
                    job.entry("services").get().key(),
                    "the services end with the command; `sleep infinity` at its end keeps them"));
  }
}
