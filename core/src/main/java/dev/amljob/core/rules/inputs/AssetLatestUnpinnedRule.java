// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.RegisteredEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlScalar;

/**
 * Reports assets that are named by the label {@code latest}, so that the same file runs with
 * another one later.
 */
final class AssetLatestUnpinnedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "asset-latest-unpinned",
              Category.INPUTS_OUTPUTS,
              Severity.HINT,
              "an asset is named by `latest`, which changes")
          .tagged(Tag.REPRODUCIBILITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.environment().orElse(null) instanceof RegisteredEnvironment environment) {
      check(environment.reference(), "environment", context);
    }
    for (DataPath path : DataPath.ofInputs(job)) {
      check(path.source(), "data", context);
    }
  }

  private static void check(Located<String> source, String what, RuleContext context) {
    String text = source.value();
    boolean latest =
        text.startsWith(AddressForm.PREFIX)
            && (text.endsWith("@latest") || text.endsWith("/labels/latest"));
    if (latest && source.node() instanceof YamlScalar scalar) {
      Span part = new Span(text.length() - "latest".length(), text.length());
      context
          .report(
              scalar.map().toSource(part),
              "`latest` changes whenever a new version is registered; a version keeps the "
                  + what
                  + " the same")
          .asConsequence();
    }
  }
}
