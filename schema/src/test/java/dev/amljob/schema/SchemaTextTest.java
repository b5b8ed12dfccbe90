// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Checks the text of the schema: documented everywhere, self-contained, annotated as agreed. */
final class SchemaTextTest {

  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "title",
          "description",
          "default",
          "examples",
          "type",
          "enum",
          "pattern",
          "minLength",
          "maxLength",
          "required",
          "properties",
          "additionalProperties",
          "items",
          "allOf",
          "if",
          "then",
          "else",
          "not");

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "x-amljob-boolean",
          "x-amljob-bundle",
          "x-amljob-deprecated-spelling",
          "x-amljob-enum-descriptions",
          "x-amljob-expects",
          "x-amljob-finite",
          "x-amljob-fold",
          "x-amljob-ignored",
          "x-amljob-integer",
          "x-amljob-known-values",
          "x-amljob-path",
          "x-amljob-read-only",
          "x-amljob-reference",
          "x-amljob-since");

  private static final SchemaNode ROOT = SchemaDocument.commandJob().root();

  /** Returns every subschema that may describe a value, with the pointer to it. */
  private static List<Named> subschemas() {
    List<Named> found = new ArrayList<>();
    collect("", ROOT.json(), found);
    return found;
  }

  private record Named(String pointer, SchemaNode schema) {}

  private static void collect(String pointer, JsonNode json, List<Named> found) {
    if (!json.isObject()) {
      return;
    }
    found.add(new Named(pointer, new SchemaNode(ROOT.json(), json)));
    for (String map : List.of("properties", "$defs")) {
      json.path(map)
          .properties()
          .forEach(
              each -> collect(pointer + "/" + map + "/" + each.getKey(), each.getValue(), found));
    }
    for (String one : List.of("additionalProperties", "items", "if", "then", "else", "not")) {
      collect(pointer + "/" + one, json.path(one), found);
    }
    for (int i = 0; i < json.path("allOf").size(); i++) {
      collect(pointer + "/allOf/" + i, json.path("allOf").get(i), found);
    }
  }

  @Test
  void describesEveryProperty() {
    for (Named each : subschemas()) {
      if (each.pointer().contains("/if/") || each.pointer().endsWith("/then/properties/name")) {
        continue; // conditions, not descriptions
      }
      if (each.pointer().matches(".*/(properties/[^/]+|additionalProperties|items)")) {
        String description = each.schema().text("description").orElse("");
        assertThat(description).as(each.pointer()).hasSizeBetween(15, 400).endsWith(".");
        assertThat(description.split("\\. ", -1).length).as(each.pointer()).isLessThanOrEqualTo(4);
      }
    }
  }

  @Test
  void describesEveryValueOfAnEnum() {
    for (Named each : subschemas()) {
      List<String> values = each.schema().knownValues();
      if (values.isEmpty() || each.pointer().contains("/if/")) {
        continue;
      }
      JsonNode descriptions = each.schema().keyword("x-amljob-enum-descriptions").orElseThrow();
      Set<String> described = new TreeSet<>();
      descriptions.fieldNames().forEachRemaining(described::add);
      assertThat(described).as(each.pointer()).containsExactlyInAnyOrderElementsOf(values);
    }
  }

  @Test
  void usesOnlyKeywordsThatTheIndexUnderstands() {
    for (Named each : subschemas()) {
      each.schema()
          .json()
          .fieldNames()
          .forEachRemaining(
              name ->
                  assertThat(KEYWORDS.contains(name) || ANNOTATIONS.contains(name))
                      .as("%s in %s", name, each.pointer())
                      .isTrue());
    }
  }

  @Test
  void refersOnlyToItself() {
    for (Named each : subschemas()) {
      each.schema()
          .text("$ref")
          .ifPresent(
              reference -> {
                assertThat(reference).startsWith("#/");
                JsonNode target = ROOT.json().at(reference.substring(1));
                assertThat(target.isObject()).as(reference).isTrue();
              });
    }
  }

  @Test
  void annotatesAsAgreed() {
    for (Named each : subschemas()) {
      SchemaNode schema = each.schema();
      schema
          .text("x-amljob-fold")
          .ifPresent(
              way -> {
                for (String value : schema.knownValues()) {
                  assertThat(Spelling.fold(way, value)).as(each.pointer()).isEqualTo(value);
                }
              });
      schema.text("x-amljob-integer").ifPresent(how -> assertThat(how).isEqualTo("lenient"));
      schema
          .text("x-amljob-path")
          .ifPresent(kind -> assertThat(kind).isIn("file", "folder", "either"));
      schema
          .text("x-amljob-since")
          .ifPresent(version -> assertThat(version).matches("\\d+\\.\\d+\\.\\d+"));
      schema.text("x-amljob-expects").ifPresent(phrase -> assertThat(phrase).doesNotEndWith("."));
    }
  }

  @Test
  void acceptsItsOwnExamples() {
    for (String key : ROOT.propertyNames()) {
      for (JsonNode example :
          SchemaCatalog.commandJobDocs()
              .at(InstancePath.ROOT.child(key))
              .orElseThrow()
              .examples()) {
        var job = RecordedCases.json("{\"command\": \"x\", \"environment\": \"azureml:e:1\"}");
        ((ObjectNode) job).set(key, example);
        assertThat(SchemaCatalog.commandJob().validate(job)).as("%s: %s", key, example).isEmpty();
      }
    }
  }

  @Test
  void namesItsDateAndItsReference() {
    BundledSchema bundled = SchemaCatalog.bundled();
    assertThat(bundled.date()).matches("\\d{4}-\\d{2}-\\d{2}");
    assertThat(bundled.comparedWith()).matches("azure-ai-ml \\d+\\.\\d+\\.\\d+");
  }

  @Test
  void offersTheEnvironmentAsAnEntryOfItsOwn() {
    JsonNode file = RecordedCases.json(RecordedCases.read("environment.schema.json"));
    String reference = file.path("$ref").asText();
    assertThat(reference).startsWith("commandJob.schema.json#/");
    assertThat(SchemaDocument.environment().root().json().path("$ref").asText())
        .isEqualTo(reference.substring(reference.indexOf('#')));
  }
}
