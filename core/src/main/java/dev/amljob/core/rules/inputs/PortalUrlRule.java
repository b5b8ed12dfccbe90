// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a path that was copied from the address bar of the portal or the studio. */
final class PortalUrlRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "portal-url",
              Category.INPUTS_OUTPUTS,
              Severity.WARNING,
              "a path is the address of a page of the portal or the studio")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.of(job)) {
      if (path.form() == AddressForm.WEB && WebHost.of(path.text()).isPortal()) {
        path.report(
            "this is the address of a page for people, which asks for a sign-in; name the data as"
                + " `azureml:name:version`, or as `azureml://datastores/<name>/paths/<path>`",
            context);
      }
    }
  }
}
