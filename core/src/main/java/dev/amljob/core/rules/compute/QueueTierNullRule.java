// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a tier or a priority that YAML reads as null or as a number. */
final class QueueTierNullRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "queue-tier-null", Category.COMPUTE, Severity.ERROR, "a tier or a priority is no text");

  private static final String TIER = "job_tier";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.queueSettings()
        .map(settings -> settings.source().value())
        .ifPresent(
            settings -> {
              settings
                  .find(TIER)
                  .ifPresent(
                      entry ->
                          check(
                              entry,
                              "`spot`, `basic`, `standard`, `premium` or `\"null\"`",
                              context));
              settings
                  .find("priority")
                  .ifPresent(entry -> check(entry, "`low`, `medium` or `high`", context));
            });
  }

  private static void check(YamlEntry entry, String choices, RuleContext context) {
    if (!(entry.value() instanceof YamlScalar scalar) || scalar.span().isEmpty()) {
      return;
    }
    if (scalar.type() == ScalarType.INTEGER) {
      context
          .report(
              scalar,
              "`"
                  + entry.name()
                  + "` must be "
                  + choices
                  + ", not the number `"
                  + scalar.text()
                  + "`")
          .explains(scalar.span());
    } else if (scalar.isNull() && entry.name().equals(TIER)) {
      context
          .report(
              scalar,
              "`"
                  + scalar.text()
                  + "` without quotes is no value; the tier of that name is `\"null\"`")
          .explains(scalar.span())
          .fix("quote the value", new YamlEdits(context.document()).replace(scalar, "\"null\""));
    }
  }
}
