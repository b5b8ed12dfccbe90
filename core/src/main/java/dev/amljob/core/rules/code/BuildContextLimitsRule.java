// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.files.UploadFolder;
import dev.amljob.core.job.BuildContext;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import java.util.Optional;

/** Reports a Docker build context that is larger than the documentation allows. */
final class BuildContextLimitsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "build-context-limits",
              Category.ENVIRONMENT,
              Severity.WARNING,
              "a Docker build context has more than 100 files or 1 MB")
          .alsoForEnvironments();

  private static final int MOST_FILES = 100;
  private static final long MOST_BYTES = 1 << 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    environment(job, context)
        .flatMap(InlineEnvironment::build)
        .flatMap(BuildContext::path)
        .filter(path -> !path.value().isBlank())
        .ifPresent(
            path ->
                CodeFolder.find(path, context).ifPresent(folder -> check(path, folder, context)));
  }

  private static Optional<InlineEnvironment> environment(CommandJob job, RuleContext context) {
    if (context.classification().kind() == DocumentKind.ENVIRONMENT) {
      return InlineEnvironment.of(context.document());
    }
    return job.environment()
        .filter(InlineEnvironment.class::isInstance)
        .map(InlineEnvironment.class::cast);
  }

  private static void check(Located<String> path, UploadFolder folder, RuleContext context) {
    int files = 0;
    long bytes = 0;
    for (FolderEntry entry : folder.entries()) {
      files += entry.isUploaded() ? 1 : 0;
      bytes += entry.bytes();
    }
    if (files > MOST_FILES || bytes > MOST_BYTES) {
      String what =
          files > MOST_FILES
              ? (folder.isComplete() ? "" : "over ") + files + " files"
              : (bytes + MOST_BYTES - 1) / MOST_BYTES + " MB of files";
      context.report(
          path.node(),
          "`"
              + path.value()
              + "` holds "
              + what
              + "; a build context may have "
              + MOST_FILES
              + " files and 1 MB");
    }
  }
}
