// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads one configuration file. What is wrong in it is told, and the rest still read.
 *
 * <p>It agrees with the schema that editors use, and a test holds it to that; the library that
 * validates by a schema would cost more than all of linting.
 */
final class ConfigReader {
  private final SettingReader settings;
  private final Mistakes mistakes;

  private ConfigReader(SettingReader settings, Mistakes mistakes) {
    this.settings = settings;
    this.mistakes = mistakes;
  }

  /**
   * Reads a file.
   *
   * @param folder the absolute name of the folder from which its paths count
   */
  static ConfigFile read(YamlDocument document, String folder, Mistakes mistakes) {
    SettingReader settings = new SettingReader(document.source(), folder, mistakes);
    return new ConfigReader(settings, mistakes).read(document, folder);
  }

  private ConfigFile read(YamlDocument document, String folder) {
    List<Layer> layers = new ArrayList<>();
    Optional<YamlMapping> root = document.rootMapping();
    if (root.isEmpty()) {
      document
          .root()
          .filter(node -> !(node instanceof YamlScalar scalar && scalar.isNull()))
          .ifPresent(node -> mistakes.unfit("the configuration", node, "a mapping"));
      return new ConfigFile(document, Optional.empty(), Optional.empty(), layers);
    }
    tellDuplicates(document);
    List<Setting> all = new ArrayList<>();
    for (YamlEntry entry : known(root.get(), ConfigKey.words())) {
      read(ConfigKey.of(entry.name()), entry, all);
    }
    layers.add(new Layer(PathPatterns.ALL, all));
    root.get()
        .find(ConfigKey.OVERRIDES.word())
        .ifPresent(entry -> readOverrides(entry, folder, layers));
    return new ConfigFile(
        document,
        scalar(root.get(), ConfigKey.EXTENDS)
            .filter(base -> base.type() == ScalarType.STRING && !base.text().isEmpty()),
        scalar(root.get(), ConfigKey.MIN_CLI),
        layers);
  }

  private void tellDuplicates(YamlDocument document) {
    for (YamlMapping mapping : document.mappings()) {
      Set<String> seen = new HashSet<>();
      for (YamlEntry entry : mapping.entries()) {
        if (!entry.isMerge() && !seen.add(entry.name())) {
          mistakes.add(
              "duplicate-key",
              entry.key().span(),
              Excerpt.code(entry.name()) + " stands here a second time");
        }
      }
    }
  }

  /** Returns the entries whose keys are known; of the others it tells. */
  private List<YamlEntry> known(YamlMapping mapping, List<String> words) {
    List<YamlEntry> known = new ArrayList<>();
    for (YamlEntry entry : mapping.effectiveEntries()) {
      if (words.contains(entry.name())) {
        known.add(entry);
      } else {
        mistakes.unknownKey(entry, words);
      }
    }
    return known;
  }

  private void read(ConfigKey key, YamlEntry entry, List<Setting> target) {
    switch (key.form()) {
      case TEXT -> settings.text(entry);
      case VERSION -> settings.version(entry);
      case WORD -> settings.word(key.word(), entry, ConfigKey.LEVELS, target);
      case LIST -> settings.texts(entry, target);
      case SELECTORS -> settings.words(entry, selectors(), target);
      case RULES -> new RuleEntries(settings, mistakes).read(entry, target);
      case WORKSPACE -> readWorkspace(entry, target);
      case FORMAT -> readFormat(entry, target);
      case OVERRIDES -> {
        // Read behind all others, since they are layers of their own.
      }
    }
  }

  private static Optional<YamlScalar> scalar(YamlMapping root, ConfigKey key) {
    return root.value(key.word()).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }

  private void readFormat(YamlEntry entry, List<Setting> target) {
    settings
        .mapping(entry)
        .ifPresent(
            mapping -> {
              for (YamlEntry one : known(mapping, List.of("indent", "key-order"))) {
                if (one.name().equals("indent")) {
                  settings.number("format.indent", one, 1, 8, target);
                } else {
                  settings.word("format.key-order", one, List.of("keep", "human"), target);
                }
              }
            });
  }

  private void readWorkspace(YamlEntry entry, List<Setting> target) {
    settings
        .mapping(entry)
        .ifPresent(
            mapping -> {
              for (YamlEntry one : known(mapping, List.of("name", "group", "subscription"))) {
                settings.text(entry.name() + "." + one.name(), one, target);
              }
            });
  }

  private void readOverrides(YamlEntry entry, String folder, List<Layer> layers) {
    if (!(entry.value().resolved() instanceof YamlSequence list)) {
      mistakes.unfit(Excerpt.code(entry.name()), entry.value(), "a list");
      return;
    }
    for (YamlNode item : list.items()) {
      if (item.resolved() instanceof YamlMapping mapping) {
        layers.add(override(mapping, folder));
      } else {
        mistakes.unfit("each of the overrides", item, "a mapping");
      }
    }
  }

  private Layer override(YamlMapping mapping, String folder) {
    List<Setting> target = new ArrayList<>();
    List<String> files = List.of();
    for (YamlEntry entry : known(mapping, ConfigKey.wordsOfOverrides())) {
      if (entry.name().equals(ConfigKey.FILES)) {
        files = settings.textsOf(entry);
      } else {
        read(ConfigKey.of(entry.name()), entry, target);
      }
    }
    if (!mapping.has(ConfigKey.FILES) && !mapping.entries().isEmpty()) {
      mistakes.add(
          "missing-required",
          mapping.entries().get(0).key().span(),
          "`files` is missing, which says what files this is for");
    }
    return new Layer(new PathPatterns(folder, files), target);
  }

  /** Returns what `select` and `ignore` take: categories, tags and rules. */
  static List<String> selectors() {
    return Stream.of(
            Arrays.stream(Category.values()).map(Category::label),
            Arrays.stream(Tag.values()).map(Tag::label),
            BuiltInRules.all().stream().map(Rule::info).map(info -> info.id().value()))
        .flatMap(words -> words)
        .distinct()
        .toList();
  }
}
