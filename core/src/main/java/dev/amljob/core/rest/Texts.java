// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.yaml.PythonRepr;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps of texts: whatever else a file has there, the reference sends as Python prints it. */
final class Texts {
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

  private static String printed(YamlNode node) {
    return node instanceof YamlScalar scalar ? scalar.pythonText() : PythonRepr.of(node);
  }
}
