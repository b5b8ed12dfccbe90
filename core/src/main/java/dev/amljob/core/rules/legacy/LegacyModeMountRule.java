// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;

/** Reports {@code mode: mount} of an input, which is {@code ro_mount} now. */
final class LegacyModeMountRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-mode-mount",
              Category.LEGACY,
              Severity.ERROR,
              "an input has `mode: mount`, as in the preview dialect")
          .tagged(Tag.LEGACY, Tag.STYLE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (JobInput input : job.inputs().values()) {
      input.data().map(Located::value).ifPresent(data -> check(data, context));
    }
  }

  private static void check(YamlMapping data, RuleContext context) {
    OldEntry.find(data, "mode", context)
        .filter(
            mode ->
                mode.entry().value().resolved() instanceof YamlScalar value
                    && value.text().equalsIgnoreCase("mount"))
        .ifPresent(LegacyModeMountRule::report);
  }

  private static void report(OldEntry mode) {
    Finding finding =
        mode.context()
            .report(
                mode.entry().value(), "an input is mounted by `ro_mount`; `mount` is for outputs")
            .explains(mode.entry().span());
    if (mode.isWrittenHere()) {
      finding.fix("change to `ro_mount`", mode.edits().replace(mode.entry().value(), "ro_mount"));
    }
  }
}
