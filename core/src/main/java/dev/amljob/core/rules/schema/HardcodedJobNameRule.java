// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

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

/** Reports a {@code name}: a second job from the same file is refused. */
final class HardcodedJobNameRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "hardcoded-job-name",
              Category.SCHEMA,
              Severity.WARNING,
              "the job has a fixed `name`, so that it can be created only once")
          .tagged(Tag.SUBMIT);

  private static final String SHOWN = "display_name";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    JobNames.literal(job)
        .filter(name -> JobNames.isLegal(name.value()))
        .ifPresent(name -> job.mapping().ifPresent(root -> report(name, root, context)));
  }

  private static void report(Located<String> name, YamlMapping root, RuleContext context) {
    boolean shown = root.has(SHOWN);
    Finding finding =
        context.report(
            name.keySpan(),
            "a workspace takes each job name once, so this file makes one job only; "
                + (shown ? "without `name`, each run gets one of its own" : "use `display_name`"));
    if (!root.entries().contains(name.entry())) {
      return;
    }
    YamlEdits edits = new YamlEdits(context.document());
    if (shown) {
      finding.suggest("delete `name`", edits.delete(root, name.entry()));
    } else {
      finding.suggest("rename to `display_name`", edits.renameKey(name.entry(), SHOWN));
    }
  }
}
