// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/** Reports a serverless job that leaves the size of its machines to the service. */
final class ServerlessWithoutInstanceTypeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "serverless-without-instance-type",
              Category.COMPUTE,
              Severity.HINT,
              "a serverless job names no `instance_type`")
          .tagged(Tag.SUBMIT)
          .offByDefault();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.mapping().isEmpty() || ComputeTarget.of(job) != ComputeTarget.SERVERLESS) {
      return;
    }
    Optional<YamlMapping> resources = job.resources().map(found -> found.source().value());
    if (resources.filter(found -> found.has("instance_type")).isPresent()) {
      return;
    }
    place(job)
        .ifPresent(
            place ->
                context.report(
                    place.key(),
                    "without `compute` and `instance_type`, the service picks the size of the machines"));
  }

  private static Optional<YamlEntry> place(CommandJob job) {
    return job.entry("resources")
        .or(() -> job.mapping().flatMap(root -> root.entries().stream().findFirst()));
  }
}
