// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles.Kind;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports the local path of an input where nothing stands. */
final class InputLocalMissingRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "input-local-missing",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "an input names a local file or folder that is not there")
          .tagged(Tag.FILE, Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofInputs(job)) {
      if (path.form() == AddressForm.LOCAL && path.kind(context) == Kind.MISSING) {
        report(path, context);
      }
    }
  }

  private static void report(DataPath path, RuleContext context) {
    Finding finding =
        path.report(
            "no file or folder " + path.shown() + "; a path counts from the folder of this file",
            context);
    if (path.type().isEmpty()) {
      // Where the type is a wrong one, it need not be a path at all.
      finding.asConsequence();
    }
    String meant = path.text().strip();
    if (meant.startsWith("/")) {
      meant = meant.substring(1);
    }
    if (!meant.isEmpty() && !meant.equals(path.text()) && isThere(meant, context)) {
      path.suggest(finding, meant, context);
    }
  }

  private static boolean isThere(String path, RuleContext context) {
    Kind kind = DataPath.kind(path, context);
    return kind == Kind.FILE || kind == Kind.FOLDER;
  }
}
