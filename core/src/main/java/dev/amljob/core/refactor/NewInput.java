// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.KeyOrder;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlValues;
import dev.amljob.schema.InstancePath;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An input that a job does not have yet.
 *
 * @param name its name, which nothing else has
 * @param value the text that stands for it in a command
 */
record NewInput(String name, String value) {
  private static final String INPUTS = "inputs";

  /** Returns an input whose name is made of a word, and of a number where that is taken. */
  static NewInput of(Place place, String word, String value) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    plain = plain.replaceAll("^_+|_+$", "");
    String base = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "value" : plain;
    String name = base;
    int number = 2;
    while (isTaken(place, name)) {
      name = base + "_" + number++;
    }
    return new NewInput(name, value);
  }

  private static boolean isTaken(Place place, String name) {
    return place.job().input(name).isPresent() || place.job().output(name).isPresent();
  }

  String expression() {
    return "${{inputs." + name + "}}";
  }

  /** Returns the edits that declare it; none where there is no place for it. */
  Optional<TextEdit> declaration(Place place) {
    List<String> line = List.of(name + ": " + written());
    Optional<YamlEntry> inputs = place.job().entry(INPUTS);
    if (inputs.isEmpty()) {
      return newSection(place);
    }
    YamlNode value = inputs.get().value();
    if (value instanceof YamlMapping mapping) {
      return Optional.of(place.edits().append(mapping, line));
    }
    return value instanceof YamlScalar scalar && scalar.isNull()
        ? Optional.of(place.edits().replace(value, "{" + line.get(0) + "}"))
        : Optional.empty();
  }

  private Optional<TextEdit> newSection(Place place) {
    Comparator<String> order = KeyOrder.comparator(InstancePath.ROOT);
    String deeper = " ".repeat(place.edits().indentStep());
    return place
        .job()
        .mapping()
        .flatMap(
            root ->
                root.entries().stream()
                    .filter(entry -> order.compare(entry.name(), INPUTS) < 0)
                    .reduce((earlier, later) -> later)
                    .map(
                        entry ->
                            place
                                .edits()
                                .insertAfter(
                                    root,
                                    entry,
                                    List.of(INPUTS + ":", deeper + name + ": " + written()))));
  }

  /** A number stays one where that is sent as it is written. */
  private String written() {
    YamlScalar plain = YamlValues.plain(value);
    boolean number = plain.type() == ScalarType.INTEGER || plain.type() == ScalarType.FLOAT;
    return number && plain.pythonText().equals(value) ? value : YamlEdits.plainOrQuoted(value);
  }
}
