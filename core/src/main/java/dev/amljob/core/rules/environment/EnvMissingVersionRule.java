// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.catalog.CuratedEnvironments;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;

/** Reports a reference to an environment that has no version and no label. */
final class EnvMissingVersionRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "env-missing-version",
              Category.ENVIRONMENT,
              Severity.ERROR,
              "`environment` names no version")
          .tagged(Tag.SUBMIT);

  /** The service itself looks for the newest version of those environments. */
  private static final String CURATED = "AzureML-";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    ShortReference.of(job, context).ifPresent(EnvMissingVersionRule::check);
  }

  private static void check(ShortReference reference) {
    boolean unfinished = reference.tail().equals(":") || reference.rest().isEmpty();
    if (unfinished && !reference.context().document().faults().isEmpty()) {
      // Without quotes, a colon at the end is no YAML, and was reported as that.
      return;
    }
    if (reference.isNameless()) {
      reference.report(
          "`"
              + reference.source().value()
              + "` names no environment; write one such as `azureml:name:version`");
    } else if (lacksVersion(reference)) {
      String name = reference.name();
      String newest = newest(name);
      reference.suggest(
          reference.report(
              "environment `" + name + "` has no version; write one, or `" + newest + "`"),
          newest);
    }
  }

  private static boolean lacksVersion(ShortReference reference) {
    String tail = reference.tail();
    return tail.isEmpty()
        ? !reference.name().startsWith(CURATED)
        : tail.equals(":") || tail.equals("@");
  }

  /** A curated environment is in a registry; a bare name would be looked for in the workspace. */
  private static String newest(String name) {
    boolean curated =
        !name.startsWith(CURATED)
            && CuratedEnvironments.find(name).filter(found -> !found.retired()).isPresent();
    return curated
        ? "azureml://registries/azureml/environments/" + name + "/labels/latest"
        : ShortReference.PREFIX + name + "@latest";
  }
}
