// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports an {@code azureml://} address of which a part is missing or misspelt. */
final class DatastoreUriMalformedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "datastore-uri-malformed",
              Category.INPUTS_OUTPUTS,
              Severity.ERROR,
              "an `azureml://` address is not put together as one")
          .tagged(Tag.SUBMIT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.of(job)) {
      if (path.form() == AddressForm.AZUREML_URI) {
        AzureMlUri.of(path.text()).flaw().ifPresent(flaw -> report(flaw, path, context));
      }
    }
  }

  private static void report(AzureMlUri.Flaw flaw, DataPath path, RuleContext context) {
    Finding finding = path.report(flaw.span(), flaw.message(), context);
    flaw.mended().ifPresent(mended -> path.suggest(finding, mended, context));
  }
}
