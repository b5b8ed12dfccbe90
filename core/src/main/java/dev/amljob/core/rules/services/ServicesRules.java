// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class ServicesRules {
  private ServicesRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new ServiceCommandExitsRule(),
        new ServiceFieldMismatchRule(),
        new ServiceLogDirMissingRule(),
        new ServiceNodesValueRule(),
        new ServiceSshKeysMissingRule(),
        new ServiceTypeMissingRule(),
        new ServiceTypeUnknownRule(),
        new ServiceUnsupportedDistributionRule());
  }
}
