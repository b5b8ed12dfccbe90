// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports the name and version of an environment that is written out in a job. */
final class InlineEnvNameIgnoredRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "inline-env-name-ignored",
              Category.ENVIRONMENT,
              Severity.WARNING,
              "the name of an environment inside a job is ignored")
          .tagged(Tag.STYLE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.environment().orElse(null) instanceof InlineEnvironment environment) {
      List<YamlEntry> ignored =
          Stream.of("name", "version")
              .map(environment.mapping()::find)
              .flatMap(Optional::stream)
              .toList();
      if (!ignored.isEmpty()) {
        report(environment.mapping(), ignored, context);
      }
    }
  }

  private static void report(YamlMapping mapping, List<YamlEntry> ignored, RuleContext context) {
    boolean both = ignored.size() == 2;
    Finding finding =
        context.report(
            ignored.get(0).key(),
            (both ? "`name` and `version`" : "the `" + ignored.get(0).name() + "`")
                + " of an environment inside a job "
                + (both ? "are" : "is")
                + " ignored; only an environment of the workspace has them");
    // What is left must still be an environment, and what was merged in stands elsewhere.
    if (mapping.entries().containsAll(ignored) && mapping.entries().size() > ignored.size()) {
      finding.fix(
          both ? "delete `name` and `version`" : "delete `" + ignored.get(0).name() + "`",
          new YamlEdits(context.document()).delete(mapping, ignored));
    }
  }
}
