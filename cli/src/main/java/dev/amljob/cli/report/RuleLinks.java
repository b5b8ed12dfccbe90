// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.RuleInfo;

/** Finds the page of a rule. */
final class RuleLinks {
  private RuleLinks() {}

  /** Returns the address, which depends on nothing but the id. */
  static String url(RuleId rule) {
    return RuleInfo.of(rule.value(), Category.YAML, Severity.ERROR, "").url();
  }
}
