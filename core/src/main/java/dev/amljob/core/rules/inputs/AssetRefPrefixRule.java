// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.MisspeltPrefix;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import java.util.Optional;

/**
 * Reports the path of an input that is read as a reference to an asset, and does not look like one.
 */
final class AssetRefPrefixRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "asset-ref-prefix",
          Category.INPUTS_OUTPUTS,
          Severity.WARNING,
          "a reference to an asset lacks the prefix `azureml:`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    for (DataPath path : DataPath.ofInputs(job)) {
      switch (path.form()) {
        case UNPREFIXED -> reportReference(path, context);
        case PATH_LIKE_ASSET -> reportPath(path, context);
        default -> {
          // Other forms are no references, or have their prefix.
        }
      }
    }
  }

  private static void reportReference(DataPath path, RuleContext context) {
    String prefix = AddressForm.PREFIX;
    String text = path.text();
    Optional<MisspeltPrefix> slip = MisspeltPrefix.in(text);
    if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
      Finding finding =
          path.report("the prefix is written `azureml:`, in lower case", context)
              .as(Severity.ERROR);
      path.fix(finding, prefix + text.substring(prefix.length()), context);
    } else if (slip.isPresent()) {
      Finding finding = path.report(slip.get().message(), context).as(Severity.ERROR);
      path.suggest(finding, slip.get().mended(), context);
    } else {
      Finding finding =
          path.report(
              path.shown() + " is read as an asset, and lacks the prefix `azureml:`", context);
      path.fix(finding, prefix + text, context);
    }
  }

  private static void reportPath(DataPath path, RuleContext context) {
    String sign = path.text().indexOf(':') >= 0 ? "`:`" : "`@`";
    path.report(
            path.shown()
                + " is read as an asset because of its "
                + sign
                + ", and cannot be found; a local path goes without one",
            context)
        .as(Severity.ERROR);
  }
}
