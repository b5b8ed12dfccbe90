// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON object under construction, in which what is absent is left out. */
final class JsonObject {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

  Map<String, @Nullable Object> values() {
    return values;
  }

  JsonObject put(String key, @Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> values.put(key, present));
    } else {
      values.put(key, value);
    }
    return this;
  }

  /** Returns a value as it loads. */
  static @Nullable Object of(YamlNode node) {
    return LoadedValue.of(node);
  }

  /** Returns a value as it loads, with keys as the service writes them. */
  static @Nullable Object camelCased(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      JsonObject object = new JsonObject();
      mapping
          .effectiveEntries()
          .forEach(
              entry -> object.put(camelCase(entry.name()), camelCased(entry.value().resolved())));
      return object.values;
    }
    return LoadedValue.of(node);
  }

  static String camelCase(String snake) {
    StringBuilder camel = new StringBuilder();
    for (String word : snake.split("_", -1)) {
      boolean first = camel.isEmpty() || word.isEmpty();
      camel.append(first ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
