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
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlScalar;

/** Reports a reference to a registry's environment that leads to none. */
final class EnvRegistryMalformedRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-registry-malformed",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "the reference to a registry's environment is malformed")
          .tagged(Tag.SUBMIT);

  private static final String PREFIX = "azureml:";
  private static final String WITHOUT_SLASHES = "registries/";

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
    String text = reference.value();
    if (text.regionMatches(true, PREFIX.length(), WITHOUT_SLASHES, 0, WITHOUT_SLASHES.length())) {
      reportSlashes(reference, context);
    } else {
      RegistryReference.of(text)
          .flatMap(RegistryReference::flaw)
          .ifPresent(flaw -> report(reference, flaw, context));
    }
  }

  private static void report(
      Located<String> reference, RegistryReference.Flaw flaw, RuleContext context) {
    Finding finding = context.report(reference.node(), "`" + reference.value() + "` " + flaw.why());
    finding.explains(reference.span());
    if (reference.node() instanceof YamlScalar scalar && flaw.meant().isPresent()) {
      String meant = flaw.meant().get();
      finding.suggest(
          "write `" + meant + "`", new YamlEdits(context.document()).replaceText(scalar, meant));
    }
  }

  private static void reportSlashes(Located<String> reference, RuleContext context) {
    Finding finding =
        context
            .report(
                reference.node(),
                "the environment of a registry is written with two slashes: "
                    + "`azureml://registries/...`")
            .explains(reference.span());
    if (reference.node() instanceof YamlScalar scalar) {
      String rest = reference.value().substring(PREFIX.length() + WITHOUT_SLASHES.length());
      finding.fix(
          "insert `//`",
          new YamlEdits(context.document())
              .replaceText(scalar, PREFIX + "//" + WITHOUT_SLASHES + rest));
    }
  }
}
