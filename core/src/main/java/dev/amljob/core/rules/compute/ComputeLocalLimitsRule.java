// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;

/** Reports settings that mean nothing on the machine of whoever submits the job. */
final class ComputeLocalLimitsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "compute-local-limits",
              Category.COMPUTE,
              Severity.WARNING,
              "a job on `local` compute asks for what only the cloud has")
          .tagged(Tag.COST);

  private static final List<String> SECTIONS = List.of("queue_settings", "identity", "services");
  private static final List<String> RESOURCES =
      List.of("instance_type", "locations", "max_instance_count");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (ComputeTarget.of(job) != ComputeTarget.LOCAL) {
      return;
    }
    job.mapping().ifPresent(root -> check(root, SECTIONS, context));
    job.resources()
        .ifPresent(
            resources -> {
              check(resources.source().value(), RESOURCES, context);
              resources
                  .instanceCount()
                  .filter(count -> count.value() > 1)
                  .ifPresent(count -> report(resources.source().value(), count.entry(), context));
            });
  }

  private static void check(YamlMapping mapping, List<String> keys, RuleContext context) {
    for (String key : keys) {
      mapping.find(key).ifPresent(entry -> report(mapping, entry, context));
    }
  }

  private static void report(YamlMapping parent, YamlEntry entry, RuleContext context) {
    Finding finding =
        context.report(
            entry.key(),
            "a job on `local` compute runs on your own machine, where `"
                + entry.name()
                + "` has no meaning");
    Deletion.suggest(finding, parent, entry, context);
  }
}
