// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Rewrites a document into the canonical spelling that the schema asks for, so that the schema can
 * stay strict and its branches can compare a discriminator as it stands.
 *
 * <p>What to rewrite comes from the annotations of the schema itself. The document is not changed;
 * the content of mappings and lists about which the schema says nothing is left out of the copy.
 */
final class Normalizer {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Normalizer() {}

  /** Returns the document as the schema wants it spelled. */
  static JsonNode normalize(SchemaNode schema, JsonNode value) {
    if (value instanceof ObjectNode object) {
      // The discriminator first: which branch applies depends on its canonical spelling.
      ObjectNode first = mapping(schema.unconditional(), object);
      List<SchemaNode> applicable = schema.applicable(first);
      return mapping(applicable, first);
    }
    if (value instanceof ArrayNode array) {
      return list(schema.unconditional(), array);
    }
    return scalar(schema, value);
  }

  private static ObjectNode mapping(List<SchemaNode> schemas, ObjectNode object) {
    ObjectNode copy = NODES.objectNode();
    boolean known = false;
    for (SchemaNode schema : schemas) {
      known |= schema.hasProperties();
    }
    if (!known) {
      return copy;
    }
    for (var field : object.properties()) {
      JsonNode value = field.getValue();
      for (SchemaNode schema : schemas) {
        var property = schema.property(field.getKey());
        if (property.isPresent()) {
          value = normalize(property.get(), value);
        }
      }
      copy.set(field.getKey(), value);
    }
    return copy;
  }

  private static ArrayNode list(List<SchemaNode> schemas, ArrayNode array) {
    ArrayNode copy = NODES.arrayNode();
    for (SchemaNode schema : schemas) {
      var items = schema.items();
      if (items.isPresent()) {
        for (JsonNode item : array) {
          copy.add(normalize(items.get(), item));
        }
        return copy;
      }
    }
    return copy;
  }

  private static JsonNode scalar(SchemaNode schema, JsonNode value) {
    JsonNode result = value;
    if (value.isTextual() && schema.keyword("x-amljob-fold").isPresent()) {
      result = NODES.textNode(canonical(schema, value.textValue()));
    }
    if (schema.keyword("x-amljob-integer").isPresent()) {
      result = Spelling.integer(value);
    }
    if (schema.keyword("x-amljob-boolean").isPresent()) {
      result = Spelling.bool(value);
    }
    if (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue())) {
      // JSON has no such numbers, and the library trips over them. Where they are refused, the
      // translator knows them by their content; elsewhere any fraction does.
      boolean refused =
          schema.keyword("x-amljob-finite").isPresent()
              || schema.keyword("x-amljob-integer").isPresent();
      result = refused ? NODES.pojoNode(value.doubleValue()) : NODES.numberNode(0.5);
    }
    return result;
  }

  /** Returns the known value that a text is a spelling of, or the text itself. */
  static String canonical(SchemaNode schema, String text) {
    String way = schema.text("x-amljob-fold").orElse("");
    if (way.isEmpty()) {
      return text;
    }
    String folded = Spelling.fold(way, text);
    return schema.knownValues().contains(folded) ? folded : text;
  }
}
