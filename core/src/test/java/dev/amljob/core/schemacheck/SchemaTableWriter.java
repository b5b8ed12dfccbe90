// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles the JSON Schema into the lines of {@link SchemaTable}. What it does not know becomes a
 * shape that nothing has, so that such documents are left to the validator.
 */
final class SchemaTableWriter {
  /** Keywords that refuse nothing by themselves. */
  private static final Set<String> SILENT =
      Set.of(
          "$schema",
          "$defs",
          "title",
          "description",
          "default",
          "examples",
          "x-amljob-bundle",
          // No lenient boolean and no infinite number is ever accepted, so these need no word.
          "x-amljob-boolean",
          "x-amljob-finite",
          "x-amljob-known-values",
          "x-amljob-enum-descriptions",
          "x-amljob-expects",
          "x-amljob-path",
          "x-amljob-reference",
          "x-amljob-read-only",
          "x-amljob-ignored",
          "x-amljob-since",
          "x-amljob-deprecated-spelling");

  private static final String NULL = "{\"type\":\"null\"}";
  private static final String NOT_NULL = "string,number,boolean,object,array,other";

  /** The shape that nothing has. */
  private static final String UNKNOWN = "type=nothing";

  private static final JsonNode NO_SCOPE = MissingNode.getInstance();

  private final JsonNode document;
  private final List<String> lines = new ArrayList<>();

  private SchemaTableWriter(JsonNode document) {
    this.document = document;
  }

  /** Returns the table; its last two lines are for environment files and for jobs. */
  static String compile(JsonNode job) {
    SchemaTableWriter writer = new SchemaTableWriter(job);
    String environment = writer.words(job.at("/$defs/environmentFile"), NO_SCOPE);
    String root = writer.words(job, NO_SCOPE);
    writer.lines.add(environment);
    writer.lines.add(root);
    return String.join("\n", writer.lines);
  }

  /** Returns the number of a line, the same one for equal shapes. */
  private int line(String words) {
    if (!lines.contains(words)) {
      lines.add(words);
    }
    return lines.indexOf(words);
  }

  private int shape(JsonNode schema, JsonNode scope) {
    String words = words(schema, scope);
    // A mere reference is the shape that it refers to.
    return words.matches("all=[0-9]+") ? Integer.parseInt(words.substring(4)) : line(words);
  }

  /** Returns the line of a subschema; the scope is the keys that are described around it. */
  private String words(JsonNode schema, JsonNode scope) {
    JsonNode inner = schema.has("properties") ? schema.get("properties") : scope;
    Map<String, String> words = new TreeMap<>();
    for (var field : schema.properties()) {
      String word = word(field.getKey(), field.getValue(), inner);
      String name = word.substring(0, word.indexOf('=') + 1);
      boolean twice = words.put(name, word) != null && !name.isEmpty();
      if (twice || word.equals(UNKNOWN) || word.contains(" ") || word.contains("\n")) {
        return UNKNOWN;
      }
    }
    words.remove("");
    return words.isEmpty() ? "anything=" : String.join(" ", words.values());
  }

  private String word(String keyword, JsonNode value, JsonNode scope) {
    return switch (keyword) {
      case "type", "enum", "required" -> keyword + "=" + list(value);
      case "pattern", "x-amljob-fold" -> keyword.replace("x-amljob-", "") + "=" + value.asText();
      case "minLength", "maxLength" -> keyword.substring(0, 3) + "=" + value.asInt();
      case "x-amljob-integer" -> "lenient=";
      case "items" -> "items=" + shape(value, NO_SCOPE);
      case "properties" -> "keys=" + keys(value);
      case "additionalProperties" ->
          value.isObject() ? "others=" + shape(value, NO_SCOPE) : "closed=";
      case "$ref" -> "all=" + shape(document.at(value.asText().substring(1)), NO_SCOPE);
      case "allOf" -> "all=" + all(value, scope);
      case "not" -> value.toString().equals(NULL) ? "type=" + NOT_NULL : UNKNOWN;
      case "if" -> condition(value, scope);
      case "then", "else" -> keyword + "=" + shape(value, scope);
      default -> SILENT.contains(keyword) ? "" : UNKNOWN;
    };
  }

  private String keys(JsonNode properties) {
    List<String> keys = new ArrayList<>();
    for (var property : properties.properties()) {
      keys.add(property.getKey() + ":" + shape(property.getValue(), NO_SCOPE));
    }
    return String.join(",", keys);
  }

  private String all(JsonNode parts, JsonNode scope) {
    List<String> all = new ArrayList<>();
    parts.forEach(part -> all.add(String.valueOf(shape(part, scope))));
    return String.join(",", all);
  }

  private static String list(JsonNode value) {
    List<String> texts = new ArrayList<>();
    (value.isArray() ? value : List.of(value)).forEach(item -> texts.add(item.asText()));
    return String.join(",", texts);
  }

  /**
   * Returns the word for an {@code if}. A condition must be understood in full, or else it would
   * not hold where it should: one that is not makes the whole shape unknown.
   */
  private String condition(JsonNode condition, JsonNode scope) {
    List<String> words = new ArrayList<>();
    for (var field : condition.properties()) {
      switch (field.getKey()) {
        case "required" -> words.add("required=" + list(field.getValue()));
        case "not" -> words.add("absent=" + list(field.getValue().path("required")));
        case "properties" -> words.add("keys=" + conditionKeys(field.getValue(), scope));
        default -> words.add(UNKNOWN);
      }
    }
    String shape = String.join(" ", words);
    return shape.contains(UNKNOWN) ? UNKNOWN : "if=" + line(shape);
  }

  private String conditionKeys(JsonNode keys, JsonNode scope) {
    List<String> shapes = new ArrayList<>();
    for (var key : keys.properties()) {
      List<String> words = new ArrayList<>();
      for (var field : key.getValue().properties()) {
        switch (field.getKey()) {
          case "type", "enum" -> words.add(field.getKey() + "=" + list(field.getValue()));
          case "not" -> words.add("not-enum=" + list(field.getValue().path("enum")));
          default -> words.add(UNKNOWN);
        }
      }
      String fold = resolved(scope.path(key.getKey())).path("x-amljob-fold").asText();
      if (!fold.isEmpty()) {
        words.add("fold=" + fold);
      }
      String shape = String.join(" ", words);
      shapes.add(shape.contains(UNKNOWN) ? shape : key.getKey() + ":" + line(shape));
    }
    return String.join(",", shapes);
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref")
        ? resolved(document.at(schema.get("$ref").asText().substring(1)))
        : schema;
  }
}
