// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class LegacyRules {
  private LegacyRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new LegacyBuildPathRule(),
        new LegacyCodeMappingRule(),
        new LegacyComputeMappingRule(),
        new LegacyDockerImageRule(),
        new LegacyInputKeyRule(),
        new LegacyModeMountRule(),
        new LegacyProcessCountRule(),
        new LegacyServiceTypeRule(),
        new LegacySingleBraceRule());
  }
}
