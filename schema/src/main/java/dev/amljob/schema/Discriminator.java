// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amljob.schema.SchemaViolation.Branch;
import java.util.Optional;

/**
 * The value of {@code type} that decides which keys a mapping may have.
 *
 * @param value the value, as written or by default
 * @param written whether the mapping has it
 */
record Discriminator(String value, boolean written) {

  /** The key that all discriminated mappings of the dialect share. */
  static final String KEY = "type";

  /** Returns the discriminator of a mapping, where its schema asks for one and it has a value. */
  static Optional<Discriminator> of(SchemaNode schema, JsonNode mapping) {
    for (SchemaNode part : schema.everything()) {
      JsonNode condition = part.json().path("if");
      if (!Condition.asksFor(condition, KEY)) {
        continue;
      }
      if (mapping.path(KEY).isTextual()) {
        return Optional.of(new Discriminator(mapping.path(KEY).asText(), true));
      }
      if (!mapping.has(KEY) && Condition.needsAbsent(condition, KEY)) {
        return byDefault(schema, part, mapping);
      }
    }
    return Optional.empty();
  }

  /** Returns the default, unless it was another key that told the branch. */
  private static Optional<Discriminator> byDefault(
      SchemaNode schema, SchemaNode branch, JsonNode mapping) {
    JsonNode told = branch.json().path("then").path("if");
    if (told.isObject() && Condition.holds(told, mapping)) {
      return Optional.empty();
    }
    return schema.unconditional().stream()
        .flatMap(part -> part.property(KEY).stream())
        .findFirst()
        .flatMap(type -> type.text("default"))
        .map(value -> new Discriminator(value, false));
  }

  Branch at(InstancePath mapping) {
    return new Branch(mapping.child(KEY), value, written);
  }
}
