// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a document and its schema side by side.
 *
 * <p>It knows the keywords that our schemas use, and gives up where it meets another one, or a
 * question on which regular expressions differ: then the validation library has the word. Most
 * mistakes never get there, so that they are told long before that library would have started.
 */
final class SchemaWalk {
  /** What has no say in whether a document is valid, beside annotations of our own. */
  private static final Set<String> SILENT =
      Set.of(
          "$schema",
          "$defs",
          "title",
          "description",
          "default",
          "examples",
          "then",
          "else",
          "properties");

  private final List<SchemaError> errors = new ArrayList<>();
  private boolean sure = true;

  private SchemaWalk() {}

  /** Returns all that a document does not satisfy; nothing at all where that is not certain. */
  static Optional<List<SchemaError>> of(SchemaNode schema, JsonNode document) {
    SchemaWalk walk = new SchemaWalk();
    walk.check(schema, InstancePath.ROOT, document);
    return walk.sure ? Optional.of(walk.errors) : Optional.empty();
  }

  private void check(SchemaNode schema, InstancePath path, JsonNode value) {
    // As the library has it: what is wrong in a mapping's values comes before the mapping itself.
    checkListed(schema, path, value);
    // No text makes such a value, and the library has its own idea of it.
    sure &= !value.isBinary() && !value.isMissingNode();
    for (var keyword : schema.json().properties()) {
      JsonNode asked = keyword.getValue();
      String name = keyword.getKey();
      switch (name) {
        case "type" -> report(hasType(schema.texts(name), value), name, schema, path, value);
        case "enum" -> report(isAmong(asked, value), name, schema, path, value);
        case "pattern" -> report(matches(asked, value), name, schema, path, value);
        case "minLength" ->
            report(length(value, Integer.MAX_VALUE) >= asked.intValue(), name, schema, path, value);
        case "maxLength" -> report(length(value, 0) <= asked.intValue(), name, schema, path, value);
        case "not" -> report(!holds(schema.with(asked), value), name, schema, path, value);
        case "required" -> checkRequired(schema, path, value);
        case "additionalProperties" -> checkOthers(schema, path, value);
        case "items" -> checkItems(schema, path, value);
        case "$ref" -> checkTarget(schema.target(), path, value);
        case "allOf" -> asked.forEach(part -> check(schema.with(part), path, value));
        case "if" -> checkBranch(schema, path, value);
        default -> sure &= SILENT.contains(name) || name.startsWith("x-amljob-");
      }
    }
  }

  private void report(
      boolean satisfied, String keyword, SchemaNode schema, InstancePath path, JsonNode value) {
    if (!satisfied) {
      errors.add(new SchemaError(path, keyword, schema, null, value));
    }
  }

  private void reportKey(
      String keyword, SchemaNode schema, InstancePath path, String key, JsonNode value) {
    errors.add(new SchemaError(path, keyword, schema, key, value));
  }

  private boolean holds(SchemaNode condition, JsonNode value) {
    SchemaWalk walk = new SchemaWalk();
    walk.check(condition, InstancePath.ROOT, value);
    sure &= walk.sure;
    return walk.errors.isEmpty();
  }

  private static boolean hasType(List<String> types, JsonNode value) {
    String type = type(value);
    return types.contains(type) || (type.equals("integer") && types.contains("number"));
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case BOOLEAN -> "boolean";
      case NULL -> "null";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case OBJECT -> "object";
      case ARRAY -> "array";
      case BINARY, MISSING, POJO -> "none that JSON has";
    };
  }

  private static boolean isAmong(JsonNode values, JsonNode value) {
    for (JsonNode one : values) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** Asks a pattern about ASCII alone: not all agree on {@code $} and line breaks. */
  private boolean matches(JsonNode pattern, JsonNode value) {
    if (!value.isTextual()) {
      return true;
    }
    String text = value.textValue();
    for (int i = 0; i < text.length(); i++) {
      sure &= text.charAt(i) >= ' ' && text.charAt(i) <= '~';
    }
    return Pattern.compile(pattern.textValue()).matcher(text).find();
  }

  private static int length(JsonNode value, int otherwise) {
    String text = value.textValue();
    return text == null ? otherwise : text.codePointCount(0, text.length());
  }

  private void checkRequired(SchemaNode schema, InstancePath path, JsonNode value) {
    for (String key : schema.texts("required")) {
      if (value.isObject() && !value.has(key)) {
        reportKey("required", schema, path, key, value);
      }
    }
  }

  private void checkListed(SchemaNode schema, InstancePath path, JsonNode value) {
    for (var listed : schema.json().path("properties").properties()) {
      JsonNode held = value.get(listed.getKey());
      if (held != null) {
        check(schema.with(listed.getValue()), path.child(listed.getKey()), held);
      }
    }
  }

  private void checkOthers(SchemaNode schema, InstancePath path, JsonNode value) {
    JsonNode listed = schema.json().path("properties");
    JsonNode others = schema.json().path("additionalProperties");
    for (var entry : value.properties()) {
      String key = entry.getKey();
      if (!listed.has(key) && others.isObject()) {
        check(schema.with(others), path.child(key), entry.getValue());
      } else if (!listed.has(key) && !others.booleanValue()) {
        reportKey("additionalProperties", schema, path, key, value);
      }
    }
  }

  private void checkItems(SchemaNode schema, InstancePath path, JsonNode value) {
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      check(schema.items().orElseThrow(), path.child(i), value.get(i));
    }
  }

  private void checkTarget(@Nullable SchemaNode target, InstancePath path, JsonNode value) {
    if (target != null) {
      check(target, path, value);
    }
  }

  private void checkBranch(SchemaNode schema, InstancePath path, JsonNode value) {
    boolean holds = holds(schema.with(schema.json().path("if")), value);
    JsonNode branch = schema.json().path(holds ? "then" : "else");
    if (!branch.isMissingNode()) {
      check(schema.with(branch), path, value);
    }
  }
}
