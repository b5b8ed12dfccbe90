// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Distribution;
import dev.amljob.core.job.DistributionType;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import java.util.Optional;

/** Reports services of a job that Ray distributes, which has none. */
final class ServiceUnsupportedDistributionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "service-unsupported-distribution",
              Category.SECURITY,
              Severity.WARNING,
              "a job that Ray distributes has services")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<YamlEntry> services = job.entry("services");
    if (services.isEmpty() || job.services().isEmpty()) {
      return;
    }
    job.distribution()
        .flatMap(Distribution::type)
        .filter(type -> type.value() == DistributionType.RAY)
        .ifPresent(
            type ->
                context
                    .report(
                        services.get().key(),
                        "services do not start in a job that `ray` distributes")
                    .note(type.span(), "distributed by Ray"));
  }
}
