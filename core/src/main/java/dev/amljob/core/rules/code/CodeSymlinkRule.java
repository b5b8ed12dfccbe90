// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.List;

/** Reports links in the code, in whose place their targets are uploaded. */
final class CodeSymlinkRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "code-symlink",
              Category.ENVIRONMENT,
              Severity.INFO,
              "there are symbolic links in the code")
          .tagged(Tag.FILE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    CodeFolder.of(job, context).ifPresent(CodeSymlinkRule::check);
  }

  private static void check(CodeFolder code) {
    List<FolderEntry> links =
        code.folder().entries().stream()
            .filter(entry -> entry.sort() == FolderEntry.Sort.LINK)
            .toList();
    if (!links.isEmpty()) {
      int more = links.size() - 1;
      String first = "`" + links.get(0).path() + "` in " + code.name();
      code.report(
          more == 0
              ? first + " is a link; what it leads to is uploaded in its place"
              : first + " and " + more + " more are links; what they lead to is uploaded instead");
    }
  }
}
