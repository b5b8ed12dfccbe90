// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amljob.schema.PropertyDoc.EnumValue;
import dev.amljob.schema.PropertyDoc.PathKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the documentation of one key from its subschema. */
final class PropertyDocReader {

  private PropertyDocReader() {}

  static PropertyDoc read(String key, SchemaNode schema, boolean required) {
    return new PropertyDoc(
        key,
        schema.text("description").orElse(""),
        schema.texts("type"),
        values(schema),
        schema.keyword("enum").isEmpty(),
        schema.keyword("default"),
        examples(schema),
        required,
        schema.keyword("x-amljob-read-only").isPresent(),
        schema.keyword("x-amljob-ignored").isPresent(),
        schema.text("x-amljob-since"),
        schema.text("x-amljob-path").map(kind -> PathKind.valueOf(kind.toUpperCase(Locale.ROOT))),
        schema.text("x-amljob-reference"),
        schema.texts("x-amljob-deprecated-spelling"),
        schema.text("x-amljob-expects"));
  }

  private static List<EnumValue> values(SchemaNode schema) {
    List<EnumValue> values = new ArrayList<>();
    for (String value : schema.knownValues()) {
      String description =
          schema
              .keyword("x-amljob-enum-descriptions")
              .map(all -> all.path(value).asText())
              .orElse("");
      values.add(new EnumValue(value, description));
    }
    return values;
  }

  private static List<JsonNode> examples(SchemaNode schema) {
    List<JsonNode> examples = new ArrayList<>();
    schema.keyword("examples").ifPresent(all -> all.forEach(examples::add));
    return examples;
  }
}
