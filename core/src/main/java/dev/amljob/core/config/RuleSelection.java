// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.rule.OptionValues;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleLevel;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.yaml.YamlRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From settings to the rules that run, with their levels and options. */
final class RuleSelection {
  /** The rule that the known computes are for, and its option. */
  private static final String UNKNOWN_COMPUTE = "unknown-compute";

  private static final String KNOWN = "known";

  private static final String SELECT = ConfigKey.SELECT.word();
  private static final String IGNORE = ConfigKey.IGNORE.word();

  /** What sets that option, in the order in which it counts. */
  static final List<String> KNOWN_COMPUTES =
      List.of(RuleEntries.PREFIX + UNKNOWN_COMPUTE + "." + KNOWN, ConfigKey.KNOWN_COMPUTES.word());

  private final Settings settings;

  private RuleSelection(Settings settings) {
    this.settings = settings;
  }

  static RuleSet of(Settings settings) {
    return new RuleSelection(settings).rules();
  }

  private RuleSet rules() {
    List<Rule> running = new ArrayList<>();
    Map<RuleId, Severity> levels = new HashMap<>();
    OptionValues.Builder options = new OptionValues.Builder(BuiltInRules.all());
    for (Rule rule : BuiltInRules.all()) {
      if (runs(rule.info())) {
        running.add(rule);
      }
      level(rule.info()).ifPresent(level -> levels.put(rule.info().id(), level));
      setOptions(rule.info(), options);
    }
    return new RuleSet(running, levels, options.build());
  }

  /** The first that has an opinion decides: what is typed before the files, a name before lists. */
  private boolean runs(RuleInfo rule) {
    return always(rule)
        .or(() -> byLevel(settings.typed(severityOf(rule))))
        .or(() -> unlessIgnored(rule, settings.typed(IGNORE)))
        .or(() -> byTypedSelection(rule))
        .or(() -> byLevel(settings.inFiles(severityOf(rule))))
        .or(() -> unlessIgnored(rule, ignoredInFiles()))
        .orElseGet(() -> isSelected(rule));
  }

  /** Without it, the rest of what is found would seem to be all. */
  private static Optional<Boolean> always(RuleInfo rule) {
    return rule.id().equals(YamlRules.SYNTAX) ? Optional.of(true) : Optional.empty();
  }

  private static Optional<Boolean> byLevel(Optional<Setting> level) {
    return level.map(one -> !one.value().equals(RuleLevel.OFF));
  }

  private static Optional<Boolean> unlessIgnored(RuleInfo rule, Optional<Setting> ignored) {
    return ignored
        .filter(list -> list.texts().stream().anyMatch(word -> isMeant(rule, word)))
        .map(list -> false);
  }

  /** A rule that is named runs; one that a list takes in may be switched off by a file still. */
  private Optional<Boolean> byTypedSelection(RuleInfo rule) {
    Optional<Setting> selected = settings.typed(SELECT);
    if (selected.isEmpty()) {
      return Optional.empty();
    } else if (selected.get().texts().contains(rule.id().value())) {
      return Optional.of(true);
    }
    return isSelected(rule) ? Optional.empty() : Optional.of(false);
  }

  /** Who types both lists says what is to run, whatever the files leave out. */
  private Optional<Setting> ignoredInFiles() {
    boolean bothTyped = settings.typed(SELECT).isPresent() && settings.typed(IGNORE).isPresent();
    return bothTyped ? Optional.empty() : settings.inFiles(IGNORE);
  }

  /** A rule that is off by default is selected by its name alone, not by what it is about. */
  private boolean isSelected(RuleInfo rule) {
    boolean enabled = rule.enabled() || hasComputes(rule);
    if (settings.find(SELECT).isEmpty()) {
      return enabled;
    }
    return settings.texts(SELECT).stream()
        .anyMatch(word -> rule.id().value().equals(word) || (enabled && isMeant(rule, word)));
  }

  private boolean hasComputes(RuleInfo rule) {
    return rule.id().value().equals(UNKNOWN_COMPUTE)
        && settings.find(ConfigKey.KNOWN_COMPUTES.word()).isPresent();
  }

  private static boolean isMeant(RuleInfo rule, String word) {
    return rule.id().value().equals(word)
        || rule.category().label().equals(word)
        || rule.tags().stream().anyMatch(tag -> tag.label().equals(word));
  }

  private Optional<String> word(RuleInfo rule) {
    return settings.text(severityOf(rule));
  }

  private static String severityOf(RuleInfo rule) {
    return RuleEntries.PREFIX + rule.id() + "." + RuleEntries.SEVERITY;
  }

  private Optional<Severity> level(RuleInfo rule) {
    return word(rule)
        .filter(word -> !word.equals(RuleLevel.OFF) && !word.equals(RuleLevel.ON))
        .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  private void setOptions(RuleInfo rule, OptionValues.Builder options) {
    for (RuleOption<?> option : rule.options()) {
      settings
          .find(RuleEntries.PREFIX + rule.id() + "." + option.name())
          .or(() -> knownComputes(rule, option))
          // What does not fit was told when it was read, and left out.
          .ifPresent(one -> options.set(rule.id().value(), option.name(), one.value()));
    }
  }

  private Optional<Setting> knownComputes(RuleInfo rule, RuleOption<?> option) {
    return rule.id().value().equals(UNKNOWN_COMPUTE) && option.name().equals(KNOWN)
        ? settings.find(ConfigKey.KNOWN_COMPUTES.word())
        : Optional.empty();
  }
}
