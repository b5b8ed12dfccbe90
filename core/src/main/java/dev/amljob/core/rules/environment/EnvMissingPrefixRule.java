// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.RegisteredEnvironment;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a text under {@code environment} that starts with neither {@code azureml:} nor file:. */
final class EnvMissingPrefixRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "env-missing-prefix",
          Category.ENVIRONMENT,
          Severity.ERROR,
          "`environment` lacks the prefix `azureml:`");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.environment().orElse(null) instanceof RegisteredEnvironment environment
        && !environment.reference().value().startsWith("azureml:")) {
      report(environment.reference(), context);
    }
  }

  private static void report(Located<String> reference, RuleContext context) {
    UnprefixedEnvironment text = UnprefixedEnvironment.of(reference.value());
    Finding finding = context.report(reference.node(), text.message()).explains(reference.span());
    if (reference.node() instanceof YamlScalar scalar) {
      YamlEdits edits = new YamlEdits(context.document());
      text.prefixed()
          .ifPresent(
              mended ->
                  offer(
                      finding, text, "write `" + mended + "`", edits.replaceText(scalar, mended)));
      text.image()
          .ifPresent(
              image ->
                  offer(
                      finding,
                      text,
                      "write it under `image`",
                      edits.replace(scalar, "{image: " + YamlEdits.quoted(image) + "}")));
    }
  }

  /** The file could not be loaded, so a fix is safe unless something else may have been meant. */
  private static void offer(
      Finding finding, UnprefixedEnvironment text, String title, TextEdit edit) {
    if (text.isCertain()) {
      finding.fix(title, edit);
    } else {
      finding.suggest(title, edit);
    }
  }
}
