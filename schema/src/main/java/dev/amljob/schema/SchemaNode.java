// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One subschema, and the way to all others that speak about the same value.
 *
 * <p>Plain loops, since every run of the command line passes here and pays for each first lambda.
 *
 * <p>The only reader of the schema's structure: normalising and documentation both go through it.
 * It understands what our schemas use ({@code $ref}, {@code allOf}, {@code if}/{@code then}/{@code
 * else}) and nothing else.
 *
 * @param document the whole schema, which references resolve in
 * @param json the subschema
 */
record SchemaNode(JsonNode document, JsonNode json) {

  /**
   * Returns this subschema and all others that apply to a mapping besides it, in schema order.
   *
   * @param instance the mapping that conditions are asked about
   */
  List<SchemaNode> applicable(JsonNode instance) {
    List<SchemaNode> found = new ArrayList<>();
    collect(found, instance, Scope.MATCHING);
    return found;
  }

  /** Returns the subschemas that apply whatever the mapping holds. */
  List<SchemaNode> unconditional() {
    List<SchemaNode> found = new ArrayList<>();
    collect(found, JsonNodeFactory.instance.objectNode(), Scope.UNCONDITIONAL);
    return found;
  }

  /** Returns the subschemas of all branches. */
  List<SchemaNode> everything() {
    List<SchemaNode> found = new ArrayList<>();
    collect(found, JsonNodeFactory.instance.objectNode(), Scope.ALL);
    return found;
  }

  private enum Scope {
    MATCHING,
    UNCONDITIONAL,
    ALL
  }

  private void collect(List<SchemaNode> found, JsonNode instance, Scope scope) {
    found.add(this);
    SchemaNode target = target();
    if (target != null) {
      target.collect(found, instance, scope);
    }
    for (JsonNode part : json.path("allOf")) {
      with(part).collect(found, instance, scope);
    }
    if (!json.has("if") || scope == Scope.UNCONDITIONAL) {
      return;
    }
    boolean holds = Condition.holds(json.get("if"), instance);
    if (json.has("then") && (holds || scope == Scope.ALL)) {
      with(json.get("then")).collect(found, instance, scope);
    }
    if (json.has("else") && (!holds || scope == Scope.ALL)) {
      with(json.get("else")).collect(found, instance, scope);
    }
  }

  /** Returns the subschema of a key, by name or as one of any name. */
  Optional<SchemaNode> property(String name) {
    JsonNode named = json.path("properties").get(name);
    if (named != null) {
      return Optional.of(with(named));
    }
    JsonNode any = json.path("additionalProperties");
    return any.isObject() ? Optional.of(with(any)) : Optional.empty();
  }

  /** Returns whether anything is said about the keys of a mapping here. */
  boolean hasProperties() {
    return json.has("properties") || json.has("additionalProperties");
  }

  /** Returns the names of the keys that are listed here. */
  List<String> propertyNames() {
    List<String> names = new ArrayList<>();
    json.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** Returns the subschema of one step further into a document. */
  Optional<SchemaNode> child(InstancePath.Segment segment) {
    return segment instanceof InstancePath.Key key ? property(key.name()) : items();
  }

  /** Returns whether a key that is listed here has an effect when somebody writes it. */
  boolean isUseful(String name) {
    return property(name)
        .filter(key -> key.keyword("x-amljob-read-only").isEmpty())
        .filter(key -> key.keyword("x-amljob-ignored").isEmpty())
        .isPresent();
  }

  /** Returns the values that are known for a key in each of the branches that list it. */
  Set<List<String>> valuesByBranch(String name) {
    Set<List<String>> values = new HashSet<>();
    for (SchemaNode part : everything()) {
      if (part.json().path("properties").has(name)) {
        part.property(name).map(SchemaNode::knownValues).ifPresent(values::add);
      }
    }
    return values;
  }

  /** Returns the subschema of the items of a list. */
  Optional<SchemaNode> items() {
    return json.has("items") ? Optional.of(with(json.get("items"))) : Optional.empty();
  }

  /** Returns whether a key is listed as required here. */
  boolean requires(String name) {
    for (JsonNode required : json.path("required")) {
      if (required.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns a keyword's value, from here or else from what this subschema refers to. */
  Optional<JsonNode> keyword(String name) {
    JsonNode own = json.get(name);
    if (own != null) {
      return Optional.of(own);
    }
    SchemaNode target = target();
    return target == null ? Optional.empty() : target.keyword(name);
  }

  /** Returns a keyword's text, from here or else from what this subschema refers to. */
  Optional<String> text(String name) {
    return keyword(name).map(JsonNode::asText);
  }

  /** Returns the texts of a keyword that holds one text or a list of them. */
  List<String> texts(String name) {
    Optional<JsonNode> value = keyword(name);
    List<String> texts = new ArrayList<>();
    if (value.isPresent() && value.get().isArray()) {
      for (JsonNode item : value.get()) {
        texts.add(item.asText());
      }
    } else if (value.isPresent()) {
      texts.add(value.get().asText());
    }
    return texts;
  }

  /** Returns the values that are known here: those of the enum, or those that mean something. */
  List<String> knownValues() {
    List<String> values = texts("enum");
    return values.isEmpty() ? texts("x-amljob-known-values") : values;
  }

  /** Returns the subschema at a place in the whole schema. */
  SchemaNode at(JsonPointer pointer) {
    return with(document.at(pointer));
  }

  private @Nullable SchemaNode target() {
    JsonNode reference = json.get("$ref");
    if (reference == null) {
      return null;
    }
    String address = reference.asText();
    if (!address.startsWith("#/")) {
      throw new IllegalStateException("the schema refers to another one: " + address);
    }
    return at(JsonPointer.compile(address.substring(1)));
  }

  private SchemaNode with(JsonNode other) {
    return new SchemaNode(document, other);
  }
}
