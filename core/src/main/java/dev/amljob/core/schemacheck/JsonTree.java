// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Copies a YAML tree into JSON, for the schema to judge.
 *
 * <p>A value that several aliases share is copied once and shared again. Still, whoever walks the
 * copy walks it once for each alias, and a few lines of aliases to aliases make billions of steps:
 * a tree that would unfold to more than {@link #MAX_NODES} is not copied at all.
 */
final class JsonTree {
  /** A hundred times the largest job file ever seen. */
  static final int MAX_NODES = 200_000;

  private final JsonNodeFactory factory = JsonNodeFactory.instance;
  private final IdentityHashMap<YamlNode, Copy> copies = new IdentityHashMap<>();

  private JsonTree() {}

  /**
   * A copied value, and how many nodes a walk through it meets; capped at {@link #MAX_NODES} + 1.
   */
  private record Copy(JsonNode json, int nodes) {}

  /** Returns the copy; absent when the tree would unfold to too much. */
  static Optional<JsonNode> of(YamlNode root) {
    Copy copy = new JsonTree().copy(root);
    return copy.nodes > MAX_NODES ? Optional.empty() : Optional.of(copy.json);
  }

  private Copy copy(YamlNode written) {
    YamlNode node = written.resolved();
    Copy known = copies.get(node);
    if (known != null) {
      return known;
    }
    Copy copy;
    if (node instanceof YamlMapping mapping) {
      copy = copy(mapping);
    } else if (node instanceof YamlSequence sequence) {
      copy = copy(sequence);
    } else {
      copy = new Copy(scalar((YamlScalar) node), 1);
    }
    copies.put(node, copy);
    return copy;
  }

  private Copy copy(YamlMapping mapping) {
    ObjectNode object = factory.objectNode();
    int nodes = 1;
    for (YamlEntry entry : mapping.effectiveEntries()) {
      // Keys of other types have a rule of their own; the schema knows only names.
      if (entry.hasStringKey()) {
        Copy value = copy(entry.value());
        nodes = sum(nodes, value.nodes);
        object.set(entry.name(), value.json);
      }
    }
    return new Copy(object, nodes);
  }

  private Copy copy(YamlSequence sequence) {
    ArrayNode array = factory.arrayNode(sequence.items().size());
    int nodes = 1;
    for (YamlNode item : sequence.items()) {
      Copy value = copy(item);
      nodes = sum(nodes, value.nodes);
      array.add(value.json);
    }
    return new Copy(array, nodes);
  }

  private static int sum(int left, int right) {
    return Math.min(left + right, MAX_NODES + 1);
  }

  private JsonNode scalar(YamlScalar scalar) {
    @Nullable Object value = scalar.value().orElse(null);
    return switch (scalar.type()) {
      case NULL -> factory.nullNode();
      case BOOLEAN, INTEGER, FLOAT -> plain(value);
      // JSON has no dates and no bytes; the schema takes neither for a string.
      case TIMESTAMP, BINARY -> factory.pojoNode(value);
      case STRING, MERGE, UNLOADABLE -> factory.textNode(scalar.text());
    };
  }

  private JsonNode plain(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return factory.booleanNode(truth);
    }
    if (value instanceof BigInteger integer) {
      return integer.bitLength() < Long.SIZE
          ? factory.numberNode(integer.longValue())
          : factory.numberNode(integer);
    }
    return factory.numberNode(value instanceof Double number ? number.doubleValue() : Double.NaN);
  }
}
