// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import dev.amljob.core.rules.yaml.YamlRules;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads single values of a configuration file, each of one form. */
final class SettingReader {
  /** What no option takes, with how to name it. */
  private record Unfit(String shown) {
    @Override
    public String toString() {
      return shown;
    }
  }

  private final SourceFile file;
  private final String folder;
  private final Mistakes mistakes;

  SettingReader(SourceFile file, String folder, Mistakes mistakes) {
    this.file = file;
    this.folder = folder;
    this.mistakes = mistakes;
  }

  /** Returns a setting with the place where it is written. */
  Setting setting(String key, Object value, YamlNode place) {
    int line = file.position(place.span().start()).line() + 1;
    boolean typed = file.name().startsWith(ConfigSource.OPTION);
    return new Setting(key, value, folder, typed ? ConfigSource.OPTION : file.name() + ":" + line);
  }

  /** Checks a text that must not be empty. */
  void text(YamlEntry entry) {
    textOf(entry);
  }

  /** Reads a text that is not empty. */
  void text(String key, YamlEntry entry, List<Setting> target) {
    textOf(entry).ifPresent(text -> target.add(setting(key, text, entry.key())));
  }

  private Optional<String> textOf(YamlEntry entry) {
    if (entry.value().resolved() instanceof YamlScalar scalar
        && scalar.type() == ScalarType.STRING
        && !scalar.text().isEmpty()) {
      return Optional.of(scalar.text());
    }
    mistakes.unfit(Excerpt.code(entry.name()), entry.value(), "a string");
    return Optional.empty();
  }

  /** Reads a version, which may look like a number. */
  void version(YamlEntry entry) {
    if (!(entry.value().resolved() instanceof YamlScalar)) {
      mistakes.unfit(Excerpt.code(entry.name()), entry.value(), "a version");
    }
  }

  /** Reads one of a few words. */
  void word(String key, YamlEntry entry, List<String> words, List<Setting> target) {
    if (!(entry.value().resolved() instanceof YamlScalar scalar)) {
      mistakes.unfit(Excerpt.code(entry.name()), entry.value(), "one word");
    } else if (words.contains(scalar.text())) {
      target.add(setting(key, scalar.text(), entry.key()));
    } else {
      mistakes.unknownWord(
          entry.value(),
          Excerpt.code(scalar.text()) + " is no value of " + Excerpt.code(entry.name()),
          scalar.text(),
          words);
    }
  }

  /** Reads a list of texts. */
  void texts(YamlEntry entry, List<Setting> target) {
    target.add(setting(entry.name(), textsOf(entry), entry.key()));
  }

  /** Reads a list of words, each one of many. */
  void words(YamlEntry entry, List<String> known, List<Setting> target) {
    List<String> words = new ArrayList<>();
    for (YamlScalar item : scalars(entry)) {
      if (item.text().equals(YamlRules.SYNTAX.value())
          && entry.name().equals(ConfigKey.IGNORE.word())) {
        mistakes.alwaysOn(item, item.text());
      } else if (known.contains(item.text())) {
        words.add(item.text());
      } else {
        mistakes.unknownWord(
            item,
            Excerpt.code(item.text()) + " is no category, no tag and no rule",
            item.text(),
            known);
      }
    }
    target.add(setting(entry.name(), List.copyOf(words), entry.key()));
  }

  List<String> textsOf(YamlEntry entry) {
    return scalars(entry).stream().map(YamlScalar::text).toList();
  }

  private List<YamlScalar> scalars(YamlEntry entry) {
    List<YamlScalar> scalars = new ArrayList<>();
    if (!(entry.value().resolved() instanceof YamlSequence list)) {
      mistakes.unfit(Excerpt.code(entry.name()), entry.value(), "a list of strings");
      return scalars;
    }
    for (YamlNode item : list.items()) {
      if (item.resolved() instanceof YamlScalar scalar && scalar.type() == ScalarType.STRING) {
        scalars.add(scalar);
      } else {
        mistakes.unfit("each item of " + Excerpt.code(entry.name()), item, "a string");
      }
    }
    return scalars;
  }

  void number(String key, YamlEntry entry, long least, long most, List<Setting> target) {
    Object value = value(entry.value());
    if (value instanceof Long number && number >= least && number <= most) {
      target.add(setting(key, number, entry.key()));
    } else {
      mistakes.unfit(
          Excerpt.code(entry.name()),
          entry.value(),
          "a whole number from " + least + " to " + most);
    }
  }

  Optional<YamlMapping> mapping(YamlEntry entry) {
    if (entry.value().resolved() instanceof YamlMapping mapping) {
      return Optional.of(mapping);
    }
    mistakes.unfit(Excerpt.code(entry.name()), entry.value(), "a mapping");
    return Optional.empty();
  }

  /** Returns a value as options of rules take it; a text where it is nothing of that sort. */
  static Object value(YamlNode node) {
    return node.resolved() instanceof YamlSequence list
        ? list.items().stream().map(SettingReader::single).toList()
        : single(node);
  }

  /** No list goes deeper than one level, lest a few aliases stand for billions of values. */
  private static Object single(YamlNode node) {
    if (!(node.resolved() instanceof YamlScalar scalar)) {
      return new Unfit(node.resolved().kindName());
    }
    Object value = scalar.value().orElse("");
    if (value instanceof BigInteger number && number.bitLength() < Long.SIZE) {
      return number.longValue();
    }
    boolean fits = value instanceof Boolean || scalar.type() == ScalarType.STRING;
    return fits ? value : new Unfit(scalar.text());
  }
}
