// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.DocumentKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rules that run, the levels that the user has set, and the options. */
public final class RuleSet {
  private final List<Rule> rules;
  private final Map<DocumentKind, List<Rule>> byKind = new EnumMap<>(DocumentKind.class);
  private final Map<RuleId, Severity> overrides;
  private final OptionValues options;

  /**
   * Makes a set.
   *
   * @param rules the rules that run, by id; a disabled rule is not among them and so never executes
   * @param overrides levels that replace those of the rules
   * @param options what the user has set about single rules
   */
  public RuleSet(
      Collection<? extends Rule> rules, Map<RuleId, Severity> overrides, OptionValues options) {
    this.rules = List.copyOf(rules);
    this.overrides = Map.copyOf(overrides);
    this.options = Objects.requireNonNull(options, "options");
    for (DocumentKind kind : DocumentKind.values()) {
      byKind.put(
          kind, this.rules.stream().filter(rule -> rule.info().kinds().contains(kind)).toList());
    }
  }

  /** Makes a set in which each option has its default. */
  public RuleSet(Collection<? extends Rule> rules, Map<RuleId, Severity> overrides) {
    this(rules, overrides, OptionValues.none());
  }

  /** Returns those of some rules that are on by default, at their own levels. */
  public static RuleSet defaults(Collection<Rule> rules) {
    return new RuleSet(rules.stream().filter(rule -> rule.info().enabled()).toList(), Map.of());
  }

  /** Returns all rules that run. */
  public List<Rule> rules() {
    return rules;
  }

  /** Returns those that check a sort of file. */
  public List<Rule> rules(DocumentKind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Returns the level that the user has set for a rule. */
  public Optional<Severity> override(RuleId id) {
    return Optional.ofNullable(overrides.get(id));
  }

  /** Returns what the user has set about single rules. */
  public OptionValues options() {
    return options;
  }

  /** Returns the same settings for other rules. */
  public RuleSet withRules(Collection<? extends Rule> newRules) {
    return new RuleSet(newRules, overrides, options);
  }

  /** Returns the same set with other options. */
  public RuleSet withOptions(OptionValues newOptions) {
    return new RuleSet(rules, overrides, newOptions);
  }
}
