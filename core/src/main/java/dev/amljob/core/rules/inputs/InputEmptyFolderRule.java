// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a local input that is a folder in which no file lies. */
final class InputEmptyFolderRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "input-empty-folder",
              Category.INPUTS_OUTPUTS,
              Severity.WARNING,
              "a local input is a folder without a file")
          .tagged(Tag.FILE, Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofInputs(job)) {
      if (path.form() == AddressForm.LOCAL
          && context.files().isEmptyFolder(ProjectFiles.resolve(context.file(), path.text()))) {
        path.report(path.shown() + " holds no file; an empty folder is not uploaded", context);
      }
    }
  }
}
