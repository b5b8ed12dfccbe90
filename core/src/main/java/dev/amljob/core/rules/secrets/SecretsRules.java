// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class SecretsRules {
  private SecretsRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new SasInPathRule(),
        new SecretInCommandRule(),
        new SecretInEnvRule(),
        new SecretInTagsOrDescriptionRule());
  }
}
