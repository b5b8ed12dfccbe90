// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.files.UploadFolder;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.Tag;
import java.util.ArrayList;
import java.util.List;

/** Reports a folder of code with which much more than code is uploaded. */
final class CodeRootLargeRule implements Rule {
  private static final RuleOption<Long> MAX_MEGABYTES =
      RuleOption.integer("max-megabytes", 100, 1, "how many millions of bytes may be uploaded");
  private static final RuleOption<Long> MAX_FILES =
      RuleOption.integer(
          "max-files", 2_000, 1, "how many files may be uploaded; more than 5,000 are not counted");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "code-root-large",
              Category.ENVIRONMENT,
              Severity.WARNING,
              "`code` uploads much more than code")
          .tagged(Tag.COST, Tag.FILE)
          .with(MAX_MEGABYTES, MAX_FILES);

  private static final long MEGABYTE = 1_000_000;
  private static final int SHOWN = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    CodeFolder.of(job, context).ifPresent(CodeRootLargeRule::check);
  }

  private static void check(CodeFolder code) {
    List<String> tools = new ArrayList<>();
    long bytes = 0;
    int files = 0;
    FolderEntry largest = null;
    for (FolderEntry entry : code.folder().entries()) {
      if (entry.sort() == FolderEntry.Sort.FOLDER) {
        if (UploadFolder.isTool(entry.path()) && tools.size() < SHOWN) {
          tools.add("`" + entry.path() + "`");
        }
        continue;
      }
      files++;
      bytes += entry.bytes();
      if (largest == null || entry.bytes() > largest.bytes()) {
        largest = entry;
      }
    }
    if (!tools.isEmpty()) {
      report(code, "uploads " + String.join(" and ", tools) + " with the code");
    } else if (isOver(bytes, code.context().option(MAX_MEGABYTES)) && largest != null) {
      report(
          code, "uploads " + megabytes(bytes) + ", the most of a file in `" + largest.path() + "`");
    } else if (files > code.context().option(MAX_FILES)) {
      report(code, "uploads " + (code.folder().isComplete() ? "" : "over ") + files + " files");
    }
  }

  private static void report(CodeFolder code, String what) {
    code.report(
        code.name() + " " + what + "; list what the job does not need in " + code.ignoreFile());
  }

  /** Counts in whole megabytes upwards, so that no limit is too large to be multiplied. */
  private static boolean isOver(long bytes, long megabytes) {
    return (bytes + MEGABYTE - 1) / MEGABYTE > megabytes;
  }

  private static String megabytes(long bytes) {
    return bytes / MEGABYTE + " MB";
  }
}
