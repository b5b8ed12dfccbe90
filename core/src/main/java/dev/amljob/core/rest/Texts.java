// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps of texts: whatever else a file has there, the reference sends as Python prints it. */
public final class Texts {
  private Texts() {}

  /** Returns the texts under a key; none where it is missing. */
  static Map<String, @Nullable Object> of(Optional<YamlMapping> parent, String key) {
    Map<String, @Nullable Object> texts = new LinkedHashMap<>();
    if (parent.flatMap(root -> root.value(key)).orElse(null) instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.effectiveEntries()) {
        texts.put(printed(entry.key().resolved()), text(entry.value().resolved()));
      }
    }
    return texts;
  }

  private static @Nullable String text(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.isNull() ? null : printed(node);
  }

  /** Returns a value as Python prints it. */
  public static String printed(YamlNode node) {
    return node instanceof YamlScalar scalar ? scalar.pythonText() : quoted(node);
  }

  /** Returns a value as Python prints it inside of a list: texts with quotes. */
  private static String quoted(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return mapping.effectiveEntries().stream()
          .map(entry -> quoted(entry.key().resolved()) + ": " + quoted(entry.value().resolved()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof YamlSequence list) {
      return list.items().stream()
          .map(item -> quoted(item.resolved()))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    YamlScalar scalar = (YamlScalar) node;
    return switch (scalar.type()) {
      case STRING -> quotedText(scalar.text());
      case NULL, BOOLEAN, INTEGER, FLOAT, TIMESTAMP, BINARY, MERGE, UNLOADABLE ->
          scalar.pythonText();
    };
  }

  private static String quotedText(String text) {
    boolean doubleQuotes = text.indexOf('\'') >= 0 && text.indexOf('"') < 0;
    String quote = doubleQuotes ? "\"" : "'";
    String escaped =
        text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    return quote + (doubleQuotes ? escaped : escaped.replace("'", "\\'")) + quote;
  }
}
