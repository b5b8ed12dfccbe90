// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.files.IgnoreFile;
import dev.amljob.core.files.UploadFolder;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports an ignore file in the code that nobody looks at, though it would leave something out. */
final class IgnoreFileShadowedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ignore-file-shadowed",
              Category.ENVIRONMENT,
              Severity.INFO,
              "an ignore file in the code is not looked at")
          .tagged(Tag.FILE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    CodeFolder.of(job, context)
        .ifPresent(code -> candidates(code).forEach(path -> check(path, code)));
  }

  /** Returns the ignore files that do not count, were they ignored themselves. */
  private static List<String> candidates(CodeFolder code) {
    List<String> paths = new ArrayList<>();
    if (code.folder().ignoreName().equals(Optional.of(UploadFolder.AML_IGNORE))) {
      paths.add(UploadFolder.GIT_IGNORE);
    }
    for (FolderEntry entry : code.folder().entries()) {
      boolean nested = entry.path().indexOf('/') > 0;
      if (nested && isIgnoreFile(entry.name())) {
        paths.add(entry.path());
      }
    }
    return paths;
  }

  private static boolean isIgnoreFile(String name) {
    return name.equals(UploadFolder.AML_IGNORE) || name.equals(UploadFolder.GIT_IGNORE);
  }

  private static void check(String path, CodeFolder code) {
    Optional<String> uploaded =
        code.context()
            .files()
            .read(code.folder().nameOf(path))
            .map(file -> IgnoreFile.of(file.text()))
            .flatMap(ignore -> firstExcluded(ignore, path, code.folder()));
    if (uploaded.isPresent()) {
      String why =
          path.indexOf('/') < 0
              ? "is not looked at beside `" + UploadFolder.AML_IGNORE + "`"
              : "is not looked at, because it is not in the root of the code";
      code.report("`" + path + "` " + why + "; `" + uploaded.get() + "` is uploaded");
    }
  }

  private static Optional<String> firstExcluded(
      IgnoreFile ignore, String path, UploadFolder folder) {
    String prefix = path.substring(0, path.lastIndexOf('/') + 1);
    for (FolderEntry entry : folder.entries()) {
      if (entry.isUploaded()
          && entry.path().startsWith(prefix)
          && !isIgnoreFile(entry.name())
          && ignore.excludes(entry.path().substring(prefix.length()))) {
        return Optional.of(entry.path());
      }
    }
    return Optional.empty();
  }
}
