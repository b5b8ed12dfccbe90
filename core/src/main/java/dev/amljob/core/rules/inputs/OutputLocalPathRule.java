// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;

/** Reports an output whose path is one of this machine. */
final class OutputLocalPathRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "output-local-path",
          Category.INPUTS_OUTPUTS,
          Severity.WARNING,
          "an output goes to a local path, where nothing will be");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofOutputs(job)) {
      if (path.form() == AddressForm.LOCAL) {
        path.report(
            "an output goes to a datastore, not to "
                + path.shown()
                + "; leave `path` out, or write `azureml://datastores/<name>/paths/<path>`",
            context);
      }
    }
  }
}
