// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Reports old names of {@code path} in {@code environment.build}. */
final class LegacyBuildPathRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-build-path",
              Category.LEGACY,
              Severity.ERROR,
              "`build.path` has a name of the preview dialect")
          .tagged(Tag.LEGACY)
          .alsoForEnvironments();

  private static final List<String> KEYS = List.of("local_path", "context_uri");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    EnvironmentDefinition.in(job, context)
        .flatMap(environment -> environment.value("build"))
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast)
        .flatMap(build -> first(build, context))
        .ifPresent(
            path ->
                path.rename(
                    "path", path.report("`" + path.entry().name() + "` is spelt `path` now")));
  }

  private static Optional<OldEntry> first(YamlMapping build, RuleContext context) {
    return KEYS.stream().flatMap(key -> OldEntry.find(build, key, context).stream()).findFirst();
  }
}
