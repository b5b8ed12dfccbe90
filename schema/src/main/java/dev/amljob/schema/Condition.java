// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The {@code if} of a branch: which keys a mapping has, and which value its discriminator.
 *
 * <p>Knows {@code required}, {@code not: {required}}, and for single keys {@code type: string},
 * {@code enum} and {@code not: {enum}}.
 */
final class Condition {

  private Condition() {}

  static boolean holds(JsonNode condition, JsonNode instance) {
    JsonNode absent = condition.path("not").path("required");
    if (!hasAll(instance, condition.path("required"))
        || (!absent.isMissingNode() && hasAll(instance, absent))) {
      return false;
    }
    for (var property : condition.path("properties").properties()) {
      JsonNode value = instance.get(property.getKey());
      if (value != null && !valueHolds(property.getValue(), value)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a condition asks for the value of a key, or for its absence. */
  static boolean asksFor(JsonNode condition, String key) {
    return condition.path("properties").has(key)
        || condition.path("not").path("required").path(0).asText().equals(key);
  }

  /** Returns whether a condition holds only where a key is absent. */
  static boolean needsAbsent(JsonNode condition, String key) {
    return condition.path("not").path("required").path(0).asText().equals(key);
  }

  private static boolean hasAll(JsonNode instance, JsonNode keys) {
    for (JsonNode key : keys) {
      if (!instance.has(key.asText())) {
        return false;
      }
    }
    return true;
  }

  private static boolean valueHolds(JsonNode condition, JsonNode value) {
    JsonNode among = condition.path("enum");
    JsonNode notAmong = condition.path("not").path("enum");
    return (among.isMissingNode() || contains(among, value))
        && !contains(notAmong, value)
        && (!condition.has("type") || value.isTextual());
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode candidate : values) {
      if (candidate.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
