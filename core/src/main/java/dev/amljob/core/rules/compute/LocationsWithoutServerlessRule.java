// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/** Reports settings of serverless jobs beside a cluster, which stays where it is. */
final class LocationsWithoutServerlessRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "locations-without-serverless",
          Category.COMPUTE,
          Severity.WARNING,
          "`locations` or `queue_settings` stand beside a cluster, which heeds neither");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<YamlMapping> resources = job.resources().map(found -> found.source().value());
    Optional<YamlEntry> locations = resources.flatMap(found -> found.find("locations"));
    Optional<YamlEntry> queue = job.entry("queue_settings");
    if ((locations.isEmpty() && queue.isEmpty()) || ComputeTarget.of(job) != ComputeTarget.NAMED) {
      return;
    }
    locations.ifPresent(entry -> report(resources.get(), entry, job, context));
    queue.ifPresent(entry -> job.mapping().ifPresent(root -> report(root, entry, job, context)));
  }

  private static void report(
      YamlMapping parent, YamlEntry entry, CommandJob job, RuleContext context) {
    Finding finding =
        context.report(
            entry.key(),
            "`"
                + entry.name()
                + "` is for serverless jobs; the cluster named by `compute` ignores it");
    job.compute().ifPresent(compute -> finding.note(compute.span(), "the cluster"));
    Deletion.suggest(finding, parent, entry, context);
  }
}
