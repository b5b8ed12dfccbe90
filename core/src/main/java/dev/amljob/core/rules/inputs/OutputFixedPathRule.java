// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports the path of an output in which nothing changes from one job to the next. */
final class OutputFixedPathRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "output-fixed-path",
              Category.INPUTS_OUTPUTS,
              Severity.INFO,
              "an output goes to the same path in every run")
          .tagged(Tag.COST, Tag.REPRODUCIBILITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofOutputs(job)) {
      boolean remote = path.form() == AddressForm.AZUREML_URI || path.form() == AddressForm.STORAGE;
      // Braces of any kind are something that is replaced.
      if (remote && path.text().indexOf('{') < 0) {
        report(path, context);
      }
    }
  }

  private static void report(DataPath path, RuleContext context) {
    Finding finding =
        path.report(
            "every run writes to this same path; with `${{name}}` in it, each has its own",
            context);
    String text = path.text();
    if (!path.is(AssetType.URI_FILE) && !path.looksLikeFile()) {
      path.suggest(finding, text + (text.endsWith("/") ? "" : "/") + "${{name}}/", context);
    }
  }
}
