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
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import java.util.Optional;

/** Reports a Docker build context that is larger than the documentation allows. */
final class BuildContextLimitsRule implements Rule {
  private static final RuleOption<Long> MAX_FILES =
      RuleOption.integer("max-files", 100, 1, "how many files a build context may have");
  private static final RuleOption<Long> MAX_MEGABYTES =
      RuleOption.integer(
          "max-megabytes", 1, 1, "how many megabytes (of 1,048,576 bytes) it may have");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "build-context-limits",
              Category.ENVIRONMENT,
              Severity.WARNING,
              "a Docker build context has more than 100 files or 1 MB")
          .tagged(Tag.FILE, Tag.SUBMIT)
          .alsoForEnvironments()
          .with(MAX_FILES, MAX_MEGABYTES);

  private static final long MEGABYTE = 1 << 20;

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
    long megabytes = (bytes + MEGABYTE - 1) / MEGABYTE;
    long mostFiles = context.option(MAX_FILES);
    long mostMegabytes = context.option(MAX_MEGABYTES);
    if (files > mostFiles || megabytes > mostMegabytes) {
      String what =
          files > mostFiles
              ? (folder.isComplete() ? "" : "over ") + files + " files"
              : megabytes + " MB of files";
      context.report(
          path.node(),
          "`"
              + path.value()
              + "` holds "
              + what
              + "; a build context may have "
              + mostFiles
              + " files and "
              + mostMegabytes
              + " MB");
    }
  }
}
