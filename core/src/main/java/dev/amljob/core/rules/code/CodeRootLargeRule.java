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
import java.util.ArrayList;
import java.util.List;

/** Reports a folder of code with which much more than code is uploaded. */
final class CodeRootLargeRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "code-root-large",
          Category.ENVIRONMENT,
          Severity.WARNING,
          "`code` uploads much more than code");

  private static final long MOST_BYTES = 100_000_000;
  private static final int MOST_FILES = 2_000;
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
    } else if (bytes > MOST_BYTES && largest != null) {
      report(
          code, "uploads " + megabytes(bytes) + ", the most of a file in `" + largest.path() + "`");
    } else if (files > MOST_FILES) {
      report(code, "uploads " + (code.folder().isComplete() ? "" : "over ") + files + " files");
    }
  }

  private static void report(CodeFolder code, String what) {
    code.report(
        code.name() + " " + what + "; list what the job does not need in " + code.ignoreFile());
  }

  private static String megabytes(long bytes) {
    return bytes / 1_000_000 + " MB";
  }
}
