// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/** Reports a {@code conda_file} that names no file. */
final class CondaFileMissingRule implements DefinitionRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "conda-file-missing",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "`conda_file` names a file that is not there")
          .tagged(Tag.FILE, Tag.SUBMIT)
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(InlineEnvironment environment, RuleContext context) {
    environment
        .condaFile()
        .filter(path -> !path.value().isEmpty())
        .map(path -> LocalPath.of(path, context))
        .ifPresent(path -> path.whyNoPath().or(() -> mistake(path)).ifPresent(path::report));
  }

  private static Optional<String> mistake(LocalPath path) {
    return switch (path.kind()) {
      case MISSING ->
          Optional.of(
              "no conda file `" + path.text() + "`; a path counts from the folder of this file");
      case FOLDER -> Optional.of("`" + path.text() + "` is a folder; `conda_file` names a file");
      case FILE, UNKNOWN -> Optional.empty();
    };
  }
}
