// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports {@code :latest}, which asks for a version of that name and not for the newest one. */
final class EnvLatestColonRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-latest-colon",
              Category.ENVIRONMENT,
              Severity.WARNING,
              "`:latest` asks for a version of an environment that is named `latest`")
          .tagged(Tag.LEGACY, Tag.REPRODUCIBILITY);

  private static final String TAIL = ":latest";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    ShortReference.of(job, context)
        .filter(reference -> !reference.isNameless() && reference.tail().equalsIgnoreCase(TAIL))
        .ifPresent(EnvLatestColonRule::report);
  }

  private static void report(ShortReference reference) {
    String meant = ShortReference.PREFIX + reference.name() + "@latest";
    reference.suggest(
        reference.report(
            "`"
                + reference.tail()
                + "` asks for a version of that name; the newest one is `"
                + meant
                + "`"),
        meant);
  }
}
