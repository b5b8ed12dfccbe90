// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reports inputs and outputs with one name, or with names that only case tells apart. */
final class IoNameCollisionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "io-name-collision",
          Category.INPUTS_OUTPUTS,
          Severity.WARNING,
          "two inputs or outputs have one name, but for its case");

  /** A name that was met before. */
  private record Earlier(YamlEntry entry, IoSection section) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.inputs().size() + job.outputs().size() < 2) {
      return;
    }
    Map<String, Earlier> names = new HashMap<>();
    for (IoSection section : IoSection.values()) {
      for (YamlEntry entry : section.entries(job)) {
        Earlier here = new Earlier(entry, section);
        Earlier earlier = names.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), here);
        if (earlier != null) {
          report(here, earlier, context);
        }
      }
    }
  }

  private static void report(Earlier here, Earlier earlier, RuleContext context) {
    String name = here.entry.name();
    String other = earlier.entry.name();
    String message =
        name.equals(other)
            ? "`" + name + "` is the name of an input as well, which is easily mistaken for this"
            : here.section.role()
                + " `"
                + name
                + "` and "
                + earlier.section.role()
                + " `"
                + other
                + "` differ only by case, and case counts";
    Finding finding =
        context.report(here.entry.key(), message).note(earlier.entry.key().span(), "the other one");
    if (name.equals(other)) {
      // Both can be told apart by the word before the dot: it works, and is only hard to read.
      finding.as(Severity.INFO);
    }
  }
}
