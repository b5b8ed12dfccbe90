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
import dev.amljob.core.yaml.YamlScalar;
import java.util.Locale;

/**
 * Reports a registry's environment whose {@code registries} follows {@code azureml:} without the
 * two slashes.
 */
final class EnvRegistryMalformedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "env-registry-malformed",
          Category.ENVIRONMENT,
          Severity.ERROR,
          "the reference to a registry's environment is malformed");

  private static final String PREFIX = "azureml:";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.environment().orElse(null) instanceof RegisteredEnvironment environment
        && environment.reference().value().startsWith(PREFIX)) {
      check(environment.reference(), context);
    }
  }

  private static void check(Located<String> reference, RuleContext context) {
    String rest = reference.value().substring(PREFIX.length());
    if (!rest.toLowerCase(Locale.ROOT).startsWith("registries/")) {
      return;
    }
    Finding finding =
        context
            .report(
                reference.node(),
                "the environment of a registry is written with two slashes: "
                    + "`azureml://registries/...`")
            .explains(reference.span());
    if (reference.node() instanceof YamlScalar scalar) {
      String mended = PREFIX + "//registries" + rest.substring("registries".length());
      finding.fix("insert `//`", new YamlEdits(context.document()).replaceText(scalar, mended));
    }
  }
}
