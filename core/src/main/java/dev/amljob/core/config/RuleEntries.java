// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rule.OptionValues;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleLevel;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.yaml.YamlRules;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code rules}: a level for each rule, or a mapping of its level and its options. */
final class RuleEntries {
  static final String PREFIX = "rules.";
  static final String SEVERITY = "severity";

  private final SettingReader settings;
  private final Mistakes mistakes;

  RuleEntries(SettingReader settings, Mistakes mistakes) {
    this.settings = settings;
    this.mistakes = mistakes;
  }

  void read(YamlEntry rules, List<Setting> target) {
    settings
        .mapping(rules)
        .ifPresent(mapping -> mapping.effectiveEntries().forEach(one -> readRule(one, target)));
  }

  private void readRule(YamlEntry entry, List<Setting> target) {
    Optional<RuleInfo> rule = BuiltInRules.find(entry.name());
    if (rule.isEmpty()) {
      mistakes.unknownKey(
          entry,
          BuiltInRules.all().stream()
              .map(one -> one.info().id())
              .filter(id -> !id.equals(YamlRules.SYNTAX))
              .map(RuleId::value)
              .toList());
    } else if (rule.get().id().equals(YamlRules.SYNTAX)) {
      mistakes.alwaysOn(entry.key(), entry.name());
    } else if (entry.value().resolved() instanceof YamlMapping mapping) {
      mapping.effectiveEntries().forEach(one -> readOption(rule.get(), one, target));
    } else {
      readLevel(rule.get(), entry, target);
    }
  }

  private void readLevel(RuleInfo rule, YamlEntry entry, List<Setting> target) {
    if (!(entry.value().resolved() instanceof YamlScalar scalar)) {
      mistakes.unfit(
          Excerpt.code(entry.name()), entry.value(), "a level, or a mapping with `severity`");
      return;
    }
    // Unquoted, `off` and `on` are booleans in YAML.
    String level =
        scalar.value().orElse("") instanceof Boolean flag
            ? (flag ? RuleLevel.ON : RuleLevel.OFF)
            : scalar.text();
    if (RuleLevel.WORDS.contains(level)) {
      target.add(settings.setting(PREFIX + rule.id() + "." + SEVERITY, level, entry.key()));
    } else {
      mistakes.unknownWord(
          entry.value(), Excerpt.code(level) + " is no level of a rule", level, RuleLevel.WORDS);
    }
  }

  private void readOption(RuleInfo rule, YamlEntry entry, List<Setting> target) {
    List<String> names = new ArrayList<>();
    names.add(SEVERITY);
    rule.options().stream().map(RuleOption::name).forEach(names::add);
    if (entry.name().equals(SEVERITY)) {
      readLevel(rule, entry, target);
    } else if (!names.contains(entry.name())) {
      mistakes.unknownKey(entry, names);
    } else {
      Object value = SettingReader.value(entry.value());
      OptionValues.Builder check = new OptionValues.Builder(BuiltInRules.all());
      check
          .set(rule.id().value(), entry.name(), value)
          .ifPresentOrElse(
              mistake ->
                  mistakes.add(
                      "type-mismatch",
                      entry.value().span(),
                      mistake.message() + "; " + mistake.hint()),
              () ->
                  target.add(
                      settings.setting(
                          PREFIX + rule.id() + "." + entry.name(), value, entry.key())));
    }
  }
}
