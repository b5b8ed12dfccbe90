// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Reports a job on several machines with nothing that makes these work together. */
final class MultiNodeWithoutDistributionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "multi-node-without-distribution",
              Category.COMPUTE,
              Severity.WARNING,
              "a job on several machines has no `distribution`")
          .tagged(Tag.COST);

  /** Signs of a command that tells the machines apart by itself. */
  private static final List<String> SIGNS =
      List.of(
          "NODE_RANK",
          "MASTER_",
          "AZ_BATCH",
          "AZUREML_NODE",
          "AZUREML_CR",
          "WORLD_SIZE",
          "TF_CONFIG",
          "ray ",
          ".sh");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<Located<Long>> count =
        Nodes.written(job).filter(found -> found.value() > 1 && ServiceNumber.isCount(found));
    if (count.isEmpty()
        || job.entry("distribution").isPresent()
        || ComputeTarget.of(job) == ComputeTarget.LOCAL
        || job.command().filter(MultiNodeWithoutDistributionRule::knowsNodes).isPresent()) {
      return;
    }
    Finding finding =
        context.report(
            count.get().node(),
            "without `distribution`, each of the "
                + count.get().value()
                + " instances runs the whole command by itself");
    job.mapping().ifPresent(root -> suggest(finding, root, context));
  }

  private static boolean knowsNodes(Located<String> command) {
    return SIGNS.stream().anyMatch(command.value()::contains)
        || CommandLaunchers.of(command).findAny().isPresent();
  }

  private static void suggest(Finding finding, YamlMapping root, RuleContext context) {
    root.find("resources")
        .filter(root.entries()::contains)
        .ifPresent(
            resources ->
                finding.suggest(
                    "insert `distribution`",
                    new YamlEdits(context.document())
                        .insertAfter(
                            root, resources, List.of("distribution:", "  type: pytorch"))));
  }
}
