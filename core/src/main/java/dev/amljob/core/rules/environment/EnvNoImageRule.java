// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import java.util.Set;

/** Reports an environment with neither an image nor a way to build one. */
final class EnvNoImageRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-no-image",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "an environment has neither `image` nor `build`")
          .alsoForEnvironments();

  /** All other keys that an environment may have. */
  private static final Set<String> OTHERS =
      Set.of(
          "$schema",
          "name",
          "version",
          "description",
          "tags",
          "properties",
          "os_type",
          "datastore",
          "conda_file",
          "inference_config");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    for (YamlEntry entry : environment.mapping().effectiveEntries()) {
      // An unknown key may be a misspelt or old way to name the image, and is reported as such.
      if (!OTHERS.contains(entry.name())) {
        return;
      }
    }
    String conda =
        environment.mapping().has("conda_file")
            ? "; the packages of `conda_file` are installed on an image"
            : "";
    context.report(
        environment.headSpan(), "the environment has neither an `image` nor a `build`" + conda);
  }
}
