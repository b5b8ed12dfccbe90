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
  static final Settings NONE = new Settings(Map.of(), Map.of());

  private final Map<String, Setting> byKey;
  private final Map<String, Setting> inFiles;
  private final Optional<RuleSet> rules;

  private Settings(Map<String, Setting> byKey, Map<String, Setting> inFiles) {
    this.byKey = Collections.unmodifiableMap(byKey);
    this.inFiles = inFiles;
    this.rules = byKey.isEmpty() ? Optional.empty() : Optional.of(RuleSelection.of(this));
  }

  /** Returns what counts of some layers; of two settings with one key, the later. */
  static Settings of(List<Layer> layers) {
    Map<String, Setting> byKey = new TreeMap<>();
    Map<String, Setting> inFiles = new TreeMap<>();
    for (Layer layer : layers) {
      for (Setting setting : layer.settings()) {
        byKey.put(setting.key(), setting);
        if (!setting.isTyped()) {
          inFiles.put(setting.key(), setting);
        }
      }
    }
    return new Settings(byKey, inFiles);
  }

  /** Returns the settings, sorted by key. */
  public Collection<Setting> all() {
    return byKey.values();
  }

  /** Returns one setting. */
  public Optional<Setting> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Returns one setting of the command line. */
  Optional<Setting> typed(String key) {
    return find(key).filter(Setting::isTyped);
  }

  /** Returns one setting of the files, whatever is typed. */
  Optional<Setting> inFiles(String key) {
    return Optional.ofNullable(inFiles.get(key));
  }

  /** Returns the value of a key that takes a text; absent where it is not set. */
  public Optional<String> text(String key) {
    Setting setting = byKey.get(key);
    return setting == null ? Optional.empty() : Optional.of(String.valueOf(setting.value()));
  }

  /** Returns the value of a key that takes a list; empty where it is not set. */
  List<String> texts(String key) {
    return find(key).map(Setting::texts).orElse(List.of());
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
