// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.BuildContext;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import java.util.Optional;

/** Reports an environment that both names an image and says how to build one. */
final class EnvImageAndBuildRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-image-and-build",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "an environment has both `image` and `build`")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    Optional<BuildContext> build = environment.build();
    // The reference takes an empty image for none.
    Optional<Located<String>> image = environment.image().filter(found -> !found.value().isEmpty());
    if (build.isPresent() && image.isPresent()) {
      context
          .report(
              build.get().source().keySpan(),
              "an environment has an `image` or a `build`, not both; keep one of them")
          .note(image.get().keySpan(), "the image is named here");
    }
  }
}
