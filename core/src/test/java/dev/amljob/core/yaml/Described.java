// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Loaded values as maps, lists and texts that start with the name of a Python type, to be compared.
 */
final class Described {
  private Described() {}

  static Object of(YamlNode node) {
    YamlNode resolved = node.resolved();
    if (resolved instanceof YamlMapping mapping) {
      Map<Object, Object> result = new LinkedHashMap<>();
      for (YamlEntry entry : mapping.effectiveEntries()) {
        result.put(of(entry.key()), of(entry.value()));
      }
      return result;
    } else if (resolved instanceof YamlSequence sequence) {
      return sequence.items().stream().map(Described::of).toList();
    }
    YamlScalar scalar = (YamlScalar) resolved;
    return of(new YamlScalar.Resolved(scalar.type(), scalar.value().orElse(null)));
  }

  static String of(YamlScalar.Resolved resolved) {
    Object value = Objects.requireNonNullElse(resolved.value(), "");
    return switch (resolved.type()) {
      case NULL -> "null";
      case UNLOADABLE, MERGE -> "error";
      case BOOLEAN -> "bool " + PythonText.of(value);
      case INTEGER -> "int " + PythonText.of(value);
      case FLOAT -> "float " + PythonText.of(value);
      case TIMESTAMP -> timestampType(value) + " " + PythonText.of(value);
      case BINARY -> "bytes " + HexFormat.of().formatHex((byte[]) value);
      case STRING -> "str " + value;
    };
  }

  private static String timestampType(Object value) {
    if (value instanceof LocalDate) {
      return "date";
    }
    return value instanceof LocalDateTime ? "datetime" : "zoned";
  }

  /** Returns the root of a document, described; an empty one is null. */
  static Object of(YamlDocument document) {
    return document.root().map(Described::of).orElse("null");
  }

  /** Returns what a record of PyYAML's values has as JSON. */
  static Object recorded(com.fasterxml.jackson.databind.JsonNode json) {
    if (json.isArray()) {
      Map<Object, Object> result = new LinkedHashMap<>();
      json.forEach(pair -> result.put(recorded(pair.get(0)), recorded(pair.get(1))));
      return result;
    } else if (json.isObject()) {
      List<Object> items = new java.util.ArrayList<>();
      json.get("list").forEach(item -> items.add(recorded(item)));
      return items;
    }
    return json.asText();
  }
}
