// SPDX-License-Identifier: MIT
package dev.amljob.core.rules;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** All rules that amljob comes with. */
public final class BuiltInRules {
  private BuiltInRules() {}

  /** Returns all rules, those that are off by default included, sorted by id. */
  public static List<Rule> all() {
    return List.of();
  }
}
