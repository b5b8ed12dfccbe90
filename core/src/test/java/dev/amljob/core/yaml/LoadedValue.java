// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The value that PyYAML would load, in the notation of {@code tools/yaml_documents.py}. */
final class LoadedValue {
  private LoadedValue() {}

  static String of(@Nullable YamlNode node) {
    if (node == null) {
      return "null";
    }
    YamlNode value = node.resolved();
    if (value instanceof YamlSequence sequence) {
      StringBuilder result = new StringBuilder("[");
      for (YamlNode item : sequence.items()) {
        result.append(result.length() > 1 ? "," : "").append(of(item));
      }
      return result.append(']').toString();
    }
    if (value instanceof YamlMapping mapping) {
      Map<String, String> entries = new TreeMap<>();
      addAll(entries, mapping);
      StringBuilder result = new StringBuilder("{");
      entries.forEach(
          (k, v) -> result.append(result.length() > 1 ? "," : "").append(k).append(':').append(v));
      return result.append('}').toString();
    }
    YamlScalar scalar = (YamlScalar) value;
    return switch (scalar.type()) {
      case NULL -> "null";
      case STRING -> quoted(scalar.text());
      case BOOLEAN, INTEGER, FLOAT, TIMESTAMP, BINARY ->
          scalar.type().name().toLowerCase(java.util.Locale.ROOT) + "(" + scalar.pythonText() + ")";
      case MERGE, UNLOADABLE -> "?";
    };
  }

  private static void addAll(Map<String, String> entries, YamlMapping mapping) {
    for (YamlEntry entry : mapping.entries()) {
      if (entry.isMerge()) {
        addMerged(entries, entry.value().resolved());
      }
    }
    for (YamlEntry entry : mapping.entries()) {
      if (!entry.isMerge()) {
        entries.put(of(entry.key()), of(entry.value()));
      }
    }
  }

  private static void addMerged(Map<String, String> entries, YamlNode value) {
    if (value instanceof YamlMapping mapping) {
      Map<String, String> merged = new TreeMap<>();
      addAll(merged, mapping);
      entries.putAll(merged);
    } else if (value instanceof YamlSequence sequence) {
      for (int i = sequence.items().size() - 1; i >= 0; i--) {
        addMerged(entries, sequence.items().get(i).resolved());
      }
    }
  }

  /** Quotes in ASCII, so that both sides sort keys alike. */
  private static String quoted(String text) {
    StringBuilder result = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        result.append("\\u").append(Integer.toHexString(0x10000 + c).substring(1));
      } else {
        result.append(c);
      }
    }
    return result.append('"').toString();
  }
}
