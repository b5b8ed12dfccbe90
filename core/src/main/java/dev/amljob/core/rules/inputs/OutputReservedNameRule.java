// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import java.util.Optional;

/** Reports an output with the name {@code default}. */
final class OutputReservedNameRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "output-reserved-name",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "an output has the name `default`, which the service keeps for itself")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String RESERVED = "default";
  private static final String OTHER = "results";

  @Override
  public void check(CommandJob job, RuleContext context) {
    Optional<YamlEntry> entry = IoSection.OUTPUTS.entry(RESERVED, job);
    if (entry.isEmpty()) {
      return;
    }
    Finding finding =
        context.report(
            entry.get().key(),
            "`default` is the name of an output that every job has already; choose another");
    boolean written =
        IoSection.OUTPUTS
            .written(job)
            .filter(section -> section.entries().contains(entry.get()))
            .isPresent();
    if (written && IoSection.OUTPUTS.entry(OTHER, job).isEmpty()) {
      finding.suggest(
          "rename to `" + OTHER + "`",
          Mentions.rename(entry.get(), OTHER, IoSection.OUTPUTS, context.document()));
    }
  }
}
