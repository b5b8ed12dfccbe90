// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text for a job that is written as JSON, which its edits are to leave JSON. */
final class JsonValue {
  private JsonValue() {}

  /** Returns whether a document is written as JSON, as far as its first level tells. */
  static boolean isIn(YamlDocument document) {
    return document
        .rootMapping()
        .filter(root -> root.isFlow() && !root.entries().isEmpty())
        .filter(root -> root.entries().stream().allMatch(entry -> isQuoted(entry.key())))
        .isPresent();
  }

  private static boolean isQuoted(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.style() == ScalarStyle.DOUBLE_QUOTED;
  }

  /** Returns YAML as JSON on one line, or as it is where it cannot be read. */
  static String of(String yaml) {
    YamlDocument document = YamlParser.parse(SourceFile.of("new.yml", yaml));
    Optional<YamlNode> root = document.faults().isEmpty() ? document.root() : Optional.empty();
    return root.map(JsonValue::written).orElse(yaml);
  }

  private static String written(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return mapping.effectiveEntries().stream()
          .map(entry -> quoted(entry.name()) + ": " + written(entry.value().resolved()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof YamlSequence list) {
      return list.items().stream()
          .map(item -> written(item.resolved()))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    YamlScalar scalar = (YamlScalar) node;
    return switch (scalar.type()) {
      case NULL -> "null";
      case BOOLEAN -> scalar.pythonText().toLowerCase(Locale.ROOT);
      case INTEGER -> scalar.pythonText();
      case FLOAT ->
          scalar.value().filter(JsonValue::isFinite).isPresent()
              ? scalar.pythonText()
              : quoted(scalar.text());
      case STRING, TIMESTAMP, BINARY, MERGE, UNLOADABLE -> quoted(scalar.text());
    };
  }

  /** JSON has no infinity; Python's other numbers are its own. */
  private static boolean isFinite(Object number) {
    return number instanceof Double value && Double.isFinite(value);
  }

  /** Returns a text between quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default ->
            quoted.append(
                c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return quoted.append('"').toString();
  }
}
