// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.DocumentKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules that run, and the levels that the user has set.
 *
 * @param rules the rules that run, by id; a disabled rule is not among them and so never executes
 * @param overrides levels that replace those of the rules
 * @param options what the user has set about single rules
 */
public record RuleSet(List<Rule> rules, Map<RuleId, Severity> overrides, OptionValues options) {
  public RuleSet {
    rules = List.copyOf(rules);
    overrides = Map.copyOf(overrides);
    Objects.requireNonNull(options, "options");
  }

  /** Makes a set in which each option has its default. */
  public RuleSet(List<Rule> rules, Map<RuleId, Severity> overrides) {
    this(rules, overrides, OptionValues.none());
  }

  /** Returns those of some rules that are on by default, at their own levels. */
  public static RuleSet defaults(Collection<Rule> rules) {
    return new RuleSet(rules.stream().filter(rule -> rule.info().enabled()).toList(), Map.of());
  }

  /** Returns the level that the user has set for a rule. */
  public Optional<Severity> override(RuleId id) {
    return Optional.ofNullable(overrides.get(id));
  }

  /** Returns the same set with other options. */
  public RuleSet withOptions(OptionValues newOptions) {
    return new RuleSet(rules, overrides, newOptions);
  }

  /** Returns those rules that check a sort of file. */
  public RuleSet forKind(DocumentKind kind) {
    return new RuleSet(
        rules.stream().filter(rule -> rule.info().kinds().contains(kind)).toList(),
        overrides,
        options);
  }
}
