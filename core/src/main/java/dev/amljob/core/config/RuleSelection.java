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

  private boolean runs(RuleInfo rule) {
    if (rule.id().equals(YamlRules.SYNTAX)) {
      // Without it, the rest of what is found would seem to be all.
      return true;
    }
    Optional<Setting> level = settings.find(severityOf(rule));
    if (level.isPresent() && (level.get().isTyped() || !isTypedAbout(rule))) {
      return !level.get().value().equals(RuleLevel.OFF);
    }
    boolean listed =
        rule.id().value().equals(UNKNOWN_COMPUTE)
            && settings.find(ConfigKey.KNOWN_COMPUTES.word()).isPresent();
    return isSelected(rule, rule.enabled() || listed) && !isIgnored(rule);
  }

  /**
   * Returns whether the command line selects or ignores rules so that what a file says of this one
   * is void: it is named, or not among those to run.
   */
  private boolean isTypedAbout(RuleInfo rule) {
    boolean ignored = isTyped(ConfigKey.IGNORE) && isIgnored(rule);
    return ignored
        || isTypedByName(rule)
        || (isTyped(ConfigKey.SELECT) && !isSelected(rule, rule.enabled()));
  }

  private boolean isTyped(ConfigKey key) {
    return settings.find(key.word()).filter(Setting::isTyped).isPresent();
  }

  private boolean isTypedByName(RuleInfo rule) {
    return isTyped(ConfigKey.SELECT)
        && settings.texts(ConfigKey.SELECT.word()).contains(rule.id().value());
  }

  private boolean isIgnored(RuleInfo rule) {
    boolean typed = isTyped(ConfigKey.IGNORE);
    return (typed || !isTypedByName(rule))
        && settings.texts(ConfigKey.IGNORE.word()).stream().anyMatch(word -> isMeant(rule, word));
  }

  /** A rule that is off by default is selected by its name alone, not by what it is about. */
  private boolean isSelected(RuleInfo rule, boolean enabled) {
    if (settings.find(ConfigKey.SELECT.word()).isEmpty()) {
      return enabled;
    }
    return settings.texts(ConfigKey.SELECT.word()).stream()
        .anyMatch(word -> rule.id().value().equals(word) || (enabled && isMeant(rule, word)));
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
