// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.DocumentKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that run, and the levels that the user has set.
 *
 * @param rules the rules that run, by id; a disabled rule is not among them and so never executes
 * @param overrides levels that replace those of the rules
 */
public record RuleSet(List<Rule> rules, Map<RuleId, Severity> overrides) {
  public RuleSet {
    rules = List.copyOf(rules);
    overrides = Map.copyOf(overrides);
  }

  /** Returns those of some rules that are on by default, at their own levels. */
  public static RuleSet defaults(Collection<Rule> rules) {
    return new RuleSet(rules.stream().filter(rule -> rule.info().enabled()).toList(), Map.of());
  }

  /** Returns the level that the user has set for a rule. */
  public Optional<Severity> override(RuleId id) {
    return Optional.ofNullable(overrides.get(id));
  }

  /** Returns those rules that check a sort of file. */
  public RuleSet forKind(DocumentKind kind) {
    return new RuleSet(
        rules.stream().filter(rule -> rule.info().kinds().contains(kind)).toList(), overrides);
  }
}
