// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.StringJoiner;

/**
 * Makes nodes that print themselves. Others ask an {@code ObjectMapper} to, and setting up one
 * takes a short-lived process longer than all that the schema has to check: networknt prints the
 * values of each {@code enum} and each {@code not} for its messages.
 */
final class PrintableNodes extends JsonNodeFactory {
  private static final long serialVersionUID = 1L;

  @Override
  public TextNode textNode(String text) {
    return new Text(text);
  }

  @Override
  public ArrayNode arrayNode() {
    return new Array(this);
  }

  @Override
  public ObjectNode objectNode() {
    return new Mapping(this);
  }

  private static String print(JsonNode node) {
    if (node.isObject()) {
      StringJoiner fields = new StringJoiner(",", "{", "}");
      for (var field : node.properties()) {
        fields.add(quoted(field.getKey()) + ':' + print(field.getValue()));
      }
      return fields.toString();
    }
    if (node.isArray()) {
      StringJoiner items = new StringJoiner(",", "[", "]");
      for (JsonNode item : node) {
        items.add(print(item));
      }
      return items.toString();
    }
    return node.isTextual() ? quoted(node.textValue()) : node.asText();
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private static final class Text extends TextNode {
    private static final long serialVersionUID = 1L;

    Text(String text) {
      super(text);
    }

    @Override
    public String toString() {
      return print(this);
    }
  }

  @SuppressWarnings("unchecked") // As Jackson declares deepCopy.
  private static final class Array extends ArrayNode {
    private static final long serialVersionUID = 1L;

    Array(JsonNodeFactory nodes) {
      super(nodes);
    }

    @Override
    public String toString() {
      return print(this);
    }
  }

  @SuppressWarnings("unchecked") // As Jackson declares deepCopy.
  private static final class Mapping extends ObjectNode {
    private static final long serialVersionUID = 1L;

    Mapping(JsonNodeFactory nodes) {
      super(nodes);
    }

    @Override
    public String toString() {
      return print(this);
    }
  }
}
