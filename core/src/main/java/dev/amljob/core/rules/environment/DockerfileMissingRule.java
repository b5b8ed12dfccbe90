// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.BuildContext;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import java.util.Optional;

/** Reports a {@code build.path} where there is no Docker build context. */
final class DockerfileMissingRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dockerfile-missing",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "`build.path` names a folder that is not there")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment
        .build()
        .flatMap(BuildContext::path)
        .filter(path -> !path.value().isEmpty() && !Addresses.isWeb(path.value()))
        .map(path -> LocalPath.of(path, context))
        .ifPresent(path -> path.whyNoPath().or(() -> mistake(path)).ifPresent(path::report));
  }

  private static Optional<String> mistake(LocalPath path) {
    return path.isMissing()
        ? Optional.of(
            "no folder `"
                + path.text()
                + "` to build the image from; a path counts from the folder of this file")
        : Optional.empty();
  }
}
