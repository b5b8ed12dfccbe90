// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads a text of {@link SchemaTexts} into a tree.
 *
 * <p>The text has a line for each token: <code>{</code>, <code>}</code>, {@code [} and {@code ]}, a
 * key as it is, a string after a quotation mark, a number after {@code #}, and {@code true}, {@code
 * false} or {@code null}. Jackson reads JSON as well, but to set up its parser takes a short-lived
 * process longer than to read a schema.
 */
final class JsonTree {
  private static final JsonNodeFactory NODES = new PrintableNodes();

  private final String text;
  private int next;

  private JsonTree(String text) {
    this.text = text;
  }

  /** Returns the one value of a text. */
  static JsonNode read(String text) {
    JsonTree tree = new JsonTree(text);
    return tree.value(tree.line());
  }

  private String line() {
    int start = next;
    int end = text.indexOf('\n', start);
    next = end + 1;
    return text.substring(start, end);
  }

  private JsonNode value(String line) {
    return switch (line.charAt(0)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> NODES.textNode(line.substring(1));
      case '#' -> number(line.substring(1));
      case 't' -> NODES.booleanNode(true);
      case 'f' -> NODES.booleanNode(false);
      case 'n' -> NODES.nullNode();
      default -> throw new IllegalStateException("no token: " + line);
    };
  }

  private static JsonNode number(String digits) {
    return digits.indexOf('.') < 0
        ? NODES.numberNode(Integer.parseInt(digits))
        : NODES.numberNode(Double.parseDouble(digits));
  }

  private ObjectNode object() {
    ObjectNode object = NODES.objectNode();
    for (String key = line(); !key.equals("}"); key = line()) {
      object.set(key, value(line()));
    }
    return object;
  }

  private ArrayNode array() {
    ArrayNode array = NODES.arrayNode();
    for (String line = line(); !line.equals("]"); line = line()) {
      array.add(value(line));
    }
    return array;
  }
}
