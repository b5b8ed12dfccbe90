// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Set;

/** Reports an environment file that holds no mapping. */
final class EnvFileInvalidRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-file-invalid",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "an environment file holds no mapping")
          .forKinds(Set.of(DocumentKind.ENVIRONMENT))
          .tagged(Tag.FILE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    FileContent.of(context)
        .filter(content -> !content.isMapping())
        .ifPresent(content -> context.report(content.firstLine(), message(content)));
  }

  private static String message(FileContent content) {
    return content.isEmpty()
        ? "this environment file is empty; write at least an `image`"
        : "an environment file is a mapping with an `image`, not " + content.kindName();
  }
}
