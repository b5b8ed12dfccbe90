// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.identity;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class IdentityRules {
  private IdentityRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new IdentityExtraIdsRule(), new IdentityMsiResourceIdRule(), new IdentityStringRule());
  }
}
