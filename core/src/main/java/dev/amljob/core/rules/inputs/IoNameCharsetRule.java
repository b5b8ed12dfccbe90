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

/** Reports the name of an input or an output with characters that no such name may have. */
final class IoNameCharsetRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "io-name-charset",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "the name of an input or an output is no legal name")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (IoSection section : IoSection.values()) {
      for (YamlEntry entry : section.entries(job)) {
        if (entry.hasStringKey() && !IoNames.isLegal(entry.name())) {
          report(entry, section, job, context);
        }
      }
    }
  }

  private static void report(
      YamlEntry entry, IoSection section, CommandJob job, RuleContext context) {
    Finding finding =
        context.report(
            entry.key(),
            "the name of " + section.oneRole() + " " + IoNames.complaint(entry.name()));
    String mended = IoNames.mended(entry.name());
    boolean written =
        section.written(job).filter(parent -> parent.entries().contains(entry)).isPresent();
    if (written && !mended.isEmpty() && section.entry(mended, job).isEmpty()) {
      finding.fix(
          "rename to `" + mended + "`",
          Mentions.rename(entry, mended, section, context.document()));
    }
  }
}
