// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.rule.RuleSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All that is set for one file, each key once. */
public final class Settings {
  /** Nothing is set, as for most files. */
  static final Settings NONE = new Settings(Map.of());

  private final Map<String, Setting> byKey;
  private final Optional<RuleSet> rules;

  private Settings(Map<String, Setting> byKey) {
    this.byKey = Collections.unmodifiableMap(byKey);
    this.rules = byKey.isEmpty() ? Optional.empty() : Optional.of(RuleSelection.of(this));
  }

  /** Returns what counts of some layers; of two settings with one key, the later. */
  static Settings of(List<Layer> layers) {
    Map<String, Setting> byKey = new TreeMap<>();
    for (Layer layer : layers) {
      layer.settings().forEach(setting -> byKey.put(setting.key(), setting));
    }
    return new Settings(byKey);
  }

  /** Returns the settings, sorted by key. */
  public Collection<Setting> all() {
    return byKey.values();
  }

  /** Returns one setting. */
  public Optional<Setting> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Returns the value of a key that takes a text; absent where it is not set. */
  public Optional<String> text(String key) {
    Setting setting = byKey.get(key);
    return setting == null ? Optional.empty() : Optional.of(String.valueOf(setting.value()));
  }

  /** Returns the value of a key that takes a list; empty where it is not set. */
  List<String> texts(String key) {
    return find(key).stream()
        .flatMap(setting -> ((List<?>) setting.value()).stream())
        .map(String::valueOf)
        .toList();
  }

  /** Returns the computes that there are, as the rule reads them that reports others. */
  public List<String> knownComputes() {
    return RuleSelection.KNOWN_COMPUTES.stream()
        .filter(byKey::containsKey)
        .map(this::texts)
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the paths that a key names. */
  Optional<PathPatterns> paths(ConfigKey key) {
    return find(key.word()).map(one -> new PathPatterns(one.folder(), texts(key.word())));
  }

  /** Returns options that follow these settings, and others where nothing is set. */
  public LintOptions over(LintOptions others) {
    return rules.isPresent() ? others.withRules(rules.get()) : others;
  }
}
