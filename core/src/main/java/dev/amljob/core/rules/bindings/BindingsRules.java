// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class BindingsRules {
  private BindingsRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new BindingCaseMismatchRule(),
        new BindingInWrongFieldRule(),
        new BindingMemberAccessRule(),
        new DollarSingleBraceRule(),
        new MalformedExpressionRule(),
        new OptionalBlockInJobRule(),
        new ParentOutsidePipelineRule(),
        new SearchSpaceOutsideSweepRule(),
        new UnclosedExpressionRule(),
        new UnknownContextRule(),
        new UnquotedBindingRule());
  }
}
