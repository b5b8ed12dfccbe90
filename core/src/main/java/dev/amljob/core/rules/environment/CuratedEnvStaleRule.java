// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.catalog.CuratedEnvironment;
import dev.amljob.core.catalog.CuratedEnvironments;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/** Reports a curated environment that is no longer maintained. */
final class CuratedEnvStaleRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "curated-env-stale",
              Category.ENVIRONMENT,
              Severity.WARNING,
              "`environment` names a curated environment that is retired")
          .tagged(Tag.LEGACY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A name that the table does not know is no mistake: it may be newer than the table. */
  @Override
  public void check(CommandJob job, RuleContext context) {
    CuratedReference.of(job)
        .ifPresent(
            reference ->
                reference
                    .known()
                    .filter(CuratedEnvironment::retired)
                    .ifPresent(known -> report(reference, known, context)));
  }

  private static void report(
      CuratedReference reference, CuratedEnvironment known, RuleContext context) {
    Optional<CuratedEnvironment> successor = known.successor().flatMap(CuratedEnvironments::find);
    Finding finding =
        context.report(
            reference.source().node(),
            "curated environment `"
                + reference.name()
                + "` "
                + since(known)
                + successor.map(next -> "; `" + next.name() + "` takes its place").orElse(""));
    if (successor.isPresent() && reference.source().node() instanceof YamlScalar scalar) {
      String address = CuratedReference.newest(successor.get());
      finding.suggest(
          "write `" + address + "`",
          new YamlEdits(context.document()).replaceText(scalar, address));
    }
  }

  private static String since(CuratedEnvironment known) {
    return "is retired"
        + known.retiredSince().map(day -> " since " + day).orElse("")
        + " (table of "
        + CuratedEnvironments.table().date()
        + ")";
  }
}
