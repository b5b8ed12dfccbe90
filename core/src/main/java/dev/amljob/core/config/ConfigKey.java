// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A key at the root of {@code .amljob.yml}; the schema describes each. */
enum ConfigKey {
  EXTENDS(Form.TEXT, false),
  MIN_CLI(Form.VERSION, false),
  FAIL_ON(Form.WORD, false),
  INCLUDE(Form.LIST, false),
  EXCLUDE(Form.LIST, false),
  SELECT(Form.SELECTORS, true),
  IGNORE(Form.SELECTORS, true),
  KNOWN_COMPUTES(Form.LIST, true),
  RULES(Form.RULES, true),
  WORKSPACE(Form.WORKSPACE, true),
  FORMAT(Form.FORMAT, false),
  OVERRIDES(Form.OVERRIDES, false);

  /** What may stand under a key. */
  enum Form {
    TEXT,
    VERSION,
    WORD,
    LIST,
    SELECTORS,
    RULES,
    WORKSPACE,
    FORMAT,
    OVERRIDES
  }

  /** The files that one of the {@code overrides} is for. */
  static final String FILES = "files";

  /** From which level on findings fail a run. */
  static final List<String> LEVELS = List.of("error", "warning", "info", "hint", "never");

  private final Form form;
  private final boolean overrides;

  ConfigKey(Form form, boolean overrides) {
    this.form = form;
    this.overrides = overrides;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Form form() {
    return form;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ConfigKey::word).toList();
  }

  /** Returns the keys of one of the {@code overrides}. */
  static List<String> wordsOfOverrides() {
    return Stream.concat(
            Stream.of(FILES),
            Arrays.stream(values()).filter(key -> key.overrides).map(ConfigKey::word))
        .toList();
  }

  static ConfigKey of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
