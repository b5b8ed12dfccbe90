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
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Reports a size of machine where the name of a compute belongs. */
final class ComputeIsVmSizeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "compute-is-vm-size",
              Category.COMPUTE,
              Severity.WARNING,
              "`compute` names a size of machine, not a compute")
          .tagged(Tag.SUBMIT);

  private static final String RESOURCES = "resources";
  private static final String INSTANCE_TYPE = "instance_type";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.compute()
        .ifPresent(
            compute ->
                new ComputeText(compute.value())
                    .size()
                    .ifPresent(size -> report(compute, size, job, context)));
  }

  private static void report(
      Located<String> compute, String size, CommandJob job, RuleContext context) {
    Finding finding =
        context.report(
            compute.node(),
            Excerpt.code(size)
                + " is a size of machine: write it as `resources.instance_type` and leave `compute`"
                + " out, or name a compute of the workspace");
    job.mapping()
        .filter(root -> root.entries().contains(compute.entry()))
        .filter(root -> compute.entry().value().anchor().isEmpty())
        .ifPresent(root -> suggest(finding, size, root, compute.entry(), context));
  }

  private static void suggest(
      Finding finding, String size, YamlMapping root, YamlEntry compute, RuleContext context) {
    YamlEdits edits = new YamlEdits(context.document());
    String line = INSTANCE_TYPE + ": " + size;
    Optional<YamlEntry> resources = root.find(RESOURCES);
    if (resources.isEmpty()) {
      List<String> lines = List.of(RESOURCES + ":", " ".repeat(edits.indentStep()) + line);
      finding.suggest(
          "write it as `resources.instance_type`", edits.replaceEntry(root, compute, lines));
    } else if (resources.get().value() instanceof YamlMapping mapping
        && !mapping.has(INSTANCE_TYPE)
        && root.entries().contains(resources.get())) {
      finding.suggest(
          "move it to `resources.instance_type`",
          new TextEdit[] {edits.delete(root, compute), edits.append(mapping, List.of(line))});
    }
  }
}
