// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The documentation of a schema by the paths of its documents, for hover and completion.
 *
 * <p>Where a mapping has branches, a question may name the discriminator in effect: the text of the
 * {@code type} that stands in that mapping, in any spelling that is legal. Without one, the answer
 * is about the branch that a mapping without {@code type} has, and about the others only for keys
 * that this one lacks. Needs no validation library.
 */
public final class PropertyDocs {

  /** Stands for any key of a mapping whose keys are free, in the answers of {@link #parentsOf}. */
  public static final String ANY_KEY = "*";

  private final Supplier<SchemaDocument> source;

  PropertyDocs(Supplier<SchemaDocument> source) {
    this.source = source;
  }

  /** Returns what is documented about a value, without a discriminator. */
  public Optional<PropertyDoc> at(InstancePath path) {
    return at(path, null);
  }

  /** Returns what is documented about a value. */
  public Optional<PropertyDoc> at(InstancePath path, @Nullable String discriminator) {
    String key = path.key().orElse("");
    List<SchemaNode> mapping =
        path.parent()
            .map(parent -> parts(nodes(parent, discriminator), discriminator))
            .orElse(List.of());
    boolean required = mapping.stream().anyMatch(part -> part.requires(key));
    List<SchemaNode> described = new ArrayList<>();
    for (SchemaNode node : nodes(path, discriminator)) {
      if (node.text("description").isPresent()) {
        described.add(node);
      }
    }
    return described.stream().findFirst().map(node -> PropertyDocReader.read(key, node, required));
  }

  /** Returns the keys that are legal in a mapping, in schema order; none where keys are free. */
  public List<PropertyDoc> keysAt(InstancePath path, @Nullable String discriminator) {
    List<SchemaNode> parts = parts(nodes(path, discriminator), discriminator);
    Map<String, PropertyDoc> keys = new LinkedHashMap<>();
    for (SchemaNode part : parts) {
      for (String name : part.propertyNames()) {
        SchemaNode schema = part.property(name).orElseThrow();
        if (schema.text("description").isPresent()) {
          boolean required = parts.stream().anyMatch(other -> other.requires(name));
          keys.putIfAbsent(name, PropertyDocReader.read(name, schema, required));
        }
      }
    }
    return List.copyOf(keys.values());
  }

  /**
   * Returns the paths of the mappings in which a key is legal, in schema order and outermost first.
   */
  public List<InstancePath> parentsOf(String key) {
    if (source.get().root().json().findValue(key) == null) {
      // As of most words that are no key: there is no need to look at each place.
      return List.of();
    }
    Set<InstancePath> parents = new LinkedHashSet<>();
    Map<InstancePath, List<SchemaNode>> level =
        Map.of(InstancePath.ROOT, List.of(source.get().root()));
    while (!level.isEmpty()) {
      Map<InstancePath, List<SchemaNode>> next = new LinkedHashMap<>();
      level.forEach((path, nodes) -> descend(path, nodes, key, parents, next));
      level = next;
    }
    return List.copyOf(parents);
  }

  private static void descend(
      InstancePath path,
      List<SchemaNode> nodes,
      String key,
      Set<InstancePath> parents,
      Map<InstancePath, List<SchemaNode>> next) {
    for (SchemaNode node : nodes) {
      for (SchemaNode part : node.everything()) {
        List<String> names = new ArrayList<>(part.propertyNames());
        if (names.contains(key)) {
          parents.add(path);
        }
        if (part.json().path("additionalProperties").isObject()) {
          names.add(ANY_KEY);
        }
        for (String name : names) {
          SchemaNode child = part.property(name).orElseThrow();
          next.computeIfAbsent(path.child(name), unused -> new ArrayList<>()).add(child);
        }
      }
    }
  }

  /** Returns the subschemas that speak about a value. */
  private List<SchemaNode> nodes(InstancePath path, @Nullable String discriminator) {
    List<SchemaNode> nodes = List.of(source.get().root());
    for (InstancePath.Segment segment : path.segments()) {
      List<SchemaNode> next = children(parts(nodes, discriminator), segment);
      if (next.isEmpty() && discriminator == null) {
        List<SchemaNode> all = new ArrayList<>();
        nodes.forEach(node -> all.addAll(node.everything()));
        next = children(all, segment);
      }
      nodes = next;
    }
    return nodes;
  }

  private static List<SchemaNode> children(List<SchemaNode> parts, InstancePath.Segment segment) {
    List<SchemaNode> children = new ArrayList<>();
    for (SchemaNode part : parts) {
      part.child(segment).ifPresent(children::add);
    }
    return children;
  }

  private static List<SchemaNode> parts(List<SchemaNode> nodes, @Nullable String discriminator) {
    List<SchemaNode> parts = new ArrayList<>();
    for (SchemaNode node : nodes) {
      parts.addAll(node.applicable(mapping(node, discriminator)));
    }
    return parts;
  }

  /** Returns a mapping that holds nothing but the discriminator, canonically spelled. */
  private static JsonNode mapping(SchemaNode node, @Nullable String discriminator) {
    ObjectNode mapping = JsonNodeFactory.instance.objectNode();
    if (discriminator != null) {
      mapping.put(Discriminator.KEY, discriminator);
    }
    return Normalizer.normalize(node, mapping);
  }
}
