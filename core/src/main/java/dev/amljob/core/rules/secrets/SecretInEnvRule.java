// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Optional;

/**
 * Reports environment variables whose value is a secret, by its shape or by the name of the
 * variable.
 */
final class SecretInEnvRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "secret-in-env",
              Category.SECURITY,
              Severity.WARNING,
              "an environment variable holds a secret")
          .tagged(Tag.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    if (job.entry("environment_variables").isEmpty()) {
      return;
    }
    job.environmentVariables().forEach((name, value) -> check(name, value, context));
  }

  private static void check(String name, Located<YamlScalar> value, RuleContext context) {
    String text = value.value().text();
    Optional<KnownSecret> known = KnownSecret.in(text);
    if (known.isPresent() || SecretName.isSecret(name, text)) {
      context.report(
          value.span(),
          "everybody who may see the job reads "
              + known.map(found -> found.kind() + " (`" + found.shown() + "`)").orElse("the secret")
              + " in `"
              + name
              + "`; let the code fetch it from a key vault");
    }
  }
}
