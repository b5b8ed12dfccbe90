// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Fix;
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
import dev.amljob.core.yaml.QuotedText;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports a text under {@code environment} that starts with neither {@code azureml:} nor {@code
 * file:}.
 */
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
    // A template that was never filled in has no prefix either; its own rule explains that.
    Finding finding =
        context.report(reference.node(), text.message()).explains(reference.span()).asConsequence();
    if (reference.node() instanceof YamlScalar scalar) {
      fixes(text, scalar, new YamlEdits(context.document())).forEach(finding::fix);
    }
  }

  /** The file could not be loaded, so a fix is safe unless something else may have been meant. */
  private static List<Fix> fixes(UnprefixedEnvironment text, YamlScalar scalar, YamlEdits edits) {
    Applicability applicability = text.isCertain() ? Applicability.SAFE : Applicability.SUGGESTED;
    Stream<Fix> prefixed =
        text.prefixed().stream()
            .map(
                mended ->
                    new Fix(
                        "write `" + mended + "`",
                        applicability,
                        List.of(edits.replaceText(scalar, mended))));
    Stream<Fix> image =
        text.image().map(name -> "{image: " + QuotedText.of(name) + "}").stream()
            .map(
                mapping ->
                    new Fix(
                        "write it under `image`",
                        applicability,
                        List.of(edits.replace(scalar, mapping))));
    return Stream.concat(prefixed, image).toList();
  }
}
