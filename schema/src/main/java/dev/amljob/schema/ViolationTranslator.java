// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.amljob.schema.SchemaViolation.Branch;
import dev.amljob.schema.SchemaViolation.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what the validation library reports into one violation for each mistake. */
final class ViolationTranslator {

  private final SchemaDocument document;
  private final JsonNode instance;

  /**
   * Prepares for one document.
   *
   * @param document the schema
   * @param instance the document as it was given, before its spelling was normalised
   */
  ViolationTranslator(SchemaDocument document, JsonNode instance) {
    this.document = document;
    this.instance = instance;
  }

  List<SchemaViolation> translate(List<Error> errors) {
    Map<String, SchemaViolation> byPlace = new LinkedHashMap<>();
    for (Error error : errors) {
      SchemaViolation violation = translate(error);
      byPlace.merge(place(violation), violation, ViolationTranslator::worse);
    }
    return List.copyOf(byPlace.values());
  }

  /** Names the mistake: a value has one, a mapping has one for each key that is wrong. */
  private static String place(SchemaViolation violation) {
    return violation.path() + violation.property().map(name -> "\n" + name).orElse("");
  }

  private static SchemaViolation worse(SchemaViolation one, SchemaViolation other) {
    return one.keyword().compareTo(other.keyword()) <= 0 ? one : other;
  }

  private SchemaViolation translate(Error error) {
    InstancePath path = path(error.getInstanceLocation());
    SchemaNode schema = subschema(error.getSchemaLocation().getFragment());
    Keyword keyword = keyword(error);
    boolean aboutKey = keyword == Keyword.UNKNOWN_KEY || keyword == Keyword.MISSING_KEY;
    InstancePath mapping = aboutKey ? path : path.parent().orElse(path);
    Optional<String> key = aboutKey ? Optional.of(error.getProperty()) : path.key();
    return new SchemaViolation(
        path,
        keyword,
        aboutKey ? key : Optional.empty(),
        allowed(keyword, schema),
        aboutKey ? List.of() : schema.texts("type"),
        aboutKey ? Optional.empty() : schema.text("x-amljob-expects"),
        key.flatMap(name -> branch(keyword, mapping, name)));
  }

  private static Keyword keyword(Error error) {
    JsonNode value = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> Keyword.UNKNOWN_KEY;
      case "required" -> Keyword.MISSING_KEY;
      case "enum" -> Keyword.NOT_IN_ENUM;
      case "pattern" -> Keyword.PATTERN;
      case "minLength" -> Keyword.TOO_SHORT;
      case "maxLength" -> Keyword.TOO_LONG;
      case "not" -> Keyword.NULL_VALUE;
      case "type" ->
          value == null || value.isNull()
              ? Keyword.NULL_VALUE
              : isNotFinite(value) ? Keyword.NOT_FINITE : Keyword.WRONG_TYPE;
      default -> throw new IllegalStateException("the schema must not use " + error.getKeyword());
    };
  }

  private static boolean isNotFinite(JsonNode value) {
    return value instanceof POJONode pojo && pojo.getPojo() instanceof Double;
  }

  private static List<String> allowed(Keyword keyword, SchemaNode schema) {
    if (keyword == Keyword.NOT_IN_ENUM) {
      return schema.knownValues();
    }
    if (keyword != Keyword.UNKNOWN_KEY) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    for (String name : schema.propertyNames()) {
      if (schema.isUseful(name)) {
        keys.add(name);
      }
    }
    return keys;
  }

  /** Returns the discriminator, where another one would have allowed what the key holds. */
  private Optional<Branch> branch(Keyword keyword, InstancePath mapping, String key) {
    List<SchemaNode> schemas = List.of(document.root());
    JsonNode value = instance;
    for (InstancePath.Segment segment : mapping.segments()) {
      schemas =
          schemas.stream()
              .flatMap(schema -> schema.everything().stream())
              .flatMap(part -> part.child(segment).stream())
              .toList();
      value =
          segment instanceof InstancePath.Key step
              ? value.path(step.name())
              : value.path(((InstancePath.Index) segment).position());
    }
    JsonNode found = value;
    return schemas.stream()
        .filter(schema -> isAboutBranch(keyword, schema.valuesByBranch(key)))
        .flatMap(schema -> Discriminator.of(schema, found).stream())
        .findFirst()
        .map(discriminator -> discriminator.at(mapping));
  }

  private static boolean isAboutBranch(Keyword keyword, Set<List<String>> valuesByBranch) {
    return switch (keyword) {
      case UNKNOWN_KEY -> !valuesByBranch.isEmpty();
      case NOT_IN_ENUM -> valuesByBranch.size() > 1;
      default -> false;
    };
  }

  private SchemaNode subschema(NodePath keyword) {
    JsonPointer pointer = JsonPointer.empty();
    for (int i = 0; i < keyword.getNameCount() - 1; i++) {
      pointer = pointer.appendProperty(keyword.getElement(i).toString());
    }
    return document.root().at(pointer);
  }

  private static InstancePath path(NodePath location) {
    List<InstancePath.Segment> segments = new ArrayList<>();
    for (int i = 0; i < location.getNameCount(); i++) {
      Object element = location.getElement(i);
      segments.add(
          element instanceof Integer position
              ? new InstancePath.Index(position)
              : new InstancePath.Key(element.toString()));
    }
    return new InstancePath(segments);
  }
}
