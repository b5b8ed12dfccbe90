// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.yaml.YamlRules;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema of configurations: it knows all rules, and agrees with the reader. With {@code
 * -Damljob.golden.update=true} the rules in it are written anew.
 */
class ConfigSchemaTest {
  private static final Path FILE =
      Path.of(
          System.getProperty("amljob.root", ".."),
          "schema/src/main/resources/dev/amljob/schema/amljobConfig.schema.json");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static ObjectNode schema() throws IOException {
    return (ObjectNode) MAPPER.readTree(Files.readString(FILE));
  }

  @Test
  void knowsAllRulesWithTheirOptions() throws IOException {
    ObjectNode schema = schema();
    ((ObjectNode) schema.at("/$defs/rules")).set("properties", rules());
    ArrayNode selectors = ((ObjectNode) schema.at("/$defs/selector")).putArray("enum");
    ConfigReader.selectors().forEach(selectors::add);
    String text = printed(schema);
    if (Boolean.getBoolean("amljob.golden.update")) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE))
        .as("the rules have changed; -Damljob.golden.update=true rewrites the schema")
        .isEqualTo(text);
  }

  private static String printed(JsonNode schema) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return MAPPER.writer(printer).writeValueAsString(schema).replace("\" : ", "\": ") + "\n";
  }

  private static ObjectNode rules() {
    ObjectNode rules = JSON.objectNode();
    for (Rule rule : BuiltInRules.all()) {
      if (rule.info().id().equals(YamlRules.SYNTAX)) {
        // No configuration says anything of it.
        continue;
      }
      ObjectNode schema = rules.putObject(rule.info().id().value());
      schema.put("description", sentence(rule.info().summary()));
      if (rule.info().options().isEmpty()) {
        schema.put("$ref", "#/$defs/plain-rule");
      } else {
        schema.set("anyOf", withOptions(rule.info()));
      }
    }
    return rules;
  }

  private static ArrayNode withOptions(RuleInfo rule) {
    ArrayNode either = JSON.arrayNode();
    either.addObject().put("$ref", "#/$defs/level");
    ObjectNode mapping =
        either.addObject().put("type", "object").put("additionalProperties", false);
    ObjectNode properties = mapping.putObject("properties");
    properties.putObject("severity").put("$ref", "#/$defs/level");
    for (RuleOption<?> option : rule.options()) {
      ObjectNode schema = properties.putObject(option.name());
      schema.put("description", sentence(option.description()));
      switch (option.type()) {
        case INTEGER -> schema.put("type", "integer").put("minimum", option.minimum());
        case BOOLEAN -> schema.put("type", "boolean");
        case STRINGS -> schema.put("type", "array").putObject("items").put("type", "string");
      }
      schema.set("default", MAPPER.valueToTree(option.otherwise()));
    }
    return either;
  }

  private static String sentence(String fragment) {
    return Character.toUpperCase(fragment.charAt(0)) + fragment.substring(1) + ".";
  }

  @Test
  void describesEachKey() throws IOException {
    List<String> keys = new ArrayList<>();
    schema().get("properties").fieldNames().forEachRemaining(keys::add);
    assertThat(keys).containsExactlyInAnyOrderElementsOf(ConfigKey.words());
    List<String> ofOverrides = new ArrayList<>();
    schema()
        .at("/properties/overrides/items/properties")
        .fieldNames()
        .forEachRemaining(ofOverrides::add);
    assertThat(ofOverrides).containsExactlyInAnyOrderElementsOf(ConfigKey.wordsOfOverrides());
    for (String key : keys) {
      JsonNode schema = resolved(schema().get("properties").get(key));
      assertThat(schema.path("description").asText()).as(key).endsWith(".");
      assertThat(schema.path("examples")).as(key).isNotEmpty().anyMatch(one -> !one.isNull());
    }
  }

  private static JsonNode resolved(JsonNode schema) throws IOException {
    return schema.has("$ref") ? schema().at(schema.get("$ref").asText().substring(1)) : schema;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "fail-on: warning",
        "fail-on: warn",
        "fail-on: [error]",
        "extends: base.yml",
        "extends: 3",
        "extends: ''",
        "extends: [a]",
        "min-cli: 0.2",
        "min-cli: '0.2.1'",
        "min-cli: 1",
        "min-cli: new",
        "min-cli: true",
        "min-cli:",
        "include: [a, b]",
        "include: a",
        "include: [1]",
        "exclude: []",
        "exclude: [a, [b]]",
        "select: [security, unknown-key]",
        "select: [securty]",
        "select: [yaml-syntax]",
        "ignore: [yaml-syntax]",
        "ignore: [yaml, securty]",
        "rules: {yaml-syntax: off}",
        "rules: {yaml-syntax: error}",
        "overrides: [{files: [a], ignore: [yaml-syntax]}]",
        "ignore: {a: b}",
        "ignore: [style]",
        "known-computes: [a]",
        "known-computes: [on]",
        "rules: {unused-input: off}",
        "rules: {unused-input: 'off'}",
        "rules: {unused-input: on, unknown-key: info}",
        "rules: {unused-input: wrong}",
        "rules: {unused-input: 3}",
        "rules: {unused-input: [off]}",
        "rules: {unused-input:}",
        "rules: {no-such-rule: off}",
        "rules: {unused-input: {severity: error, ignore: [a]}}",
        "rules: {unused-input: {ignore: a}}",
        "rules: {unused-input: {ignore:}}",
        "rules: {unused-input: {ignore: [null]}}",
        "rules: {unused-input: {ignore: [{a: b}]}}",
        "rules: {unused-input: {ignore: [[a]]}}",
        "rules: {unused-input: {ignore: [1.5]}}",
        "rules: {unused-input: {ignore: {a: b}}}",
        "rules: {unused-input: {severity: 1}}",
        "rules: {unused-input: {}}",
        "rules: {unknown-key: {severity: hint}}",
        "rules: {unknown-key: {max: 1}}",
        "rules: {timeout-too-large: {max-days: 7}}",
        "rules: {timeout-too-large: {max-days: 0}}",
        "rules: {timeout-too-large: {max-days: '7'}}",
        "rules: {timeout-too-large: {max-days: 7.5}}",
        "rules: [a]",
        "rules:",
        "workspace: {name: w, group: g, subscription: s}",
        "workspace: {name: w}",
        "workspace: {}",
        "workspace: w",
        "workspace: {nam: w}",
        "workspace: {name: ''}",
        "workspace: {name: 1}",
        "workspace: {group: [g]}",
        "workspace:",
        "overrides: [{files: [a], workspace: {name: w}}]",
        "overrides: [{files: [a], workspace: {endpoint: w}}]",
        "format: {indent: 4, key-order: human}",
        "format: {indent: 0}",
        "format: {indent: 9}",
        "format: {indent: wide}",
        "format: {key-order: 1}",
        "format: {width: 80}",
        "format: []",
        "overrides: []",
        "overrides: [{files: [a], rules: {unknown-key: off}}]",
        "overrides: [{files: a}]",
        "overrides: [{rules: {unknown-key: off}}]",
        "overrides: [{files: [a], fail-on: error}]",
        "overrides: [a]",
        "overrides: {}",
        "unknown: 1",
        "1: a",
        "[a]",
        "text"
      })
  void agreesWithTheReader(String text) throws IOException {
    YamlDocument document = YamlParser.parse(SourceFile.of(".amljob.yml", text));
    Mistakes mistakes = new Mistakes(document);
    ConfigFile read = ConfigReader.read(document, "/", mistakes);
    read.minimum().ifPresent(minimum -> ConfigChain.checkVersion("9999", minimum, mistakes));
    JsonNode json = document.root().map(ConfigSchemaTest::json).orElse(JSON.objectNode());
    var violations =
        SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
            .getSchema(schema())
            .validate(json);
    assertThat(mistakes.sorted().isEmpty())
        .as("reader: %s, schema: %s", mistakes.sorted(), violations)
        .isEqualTo(violations.isEmpty());
  }

  private static JsonNode json(YamlNode node) {
    if (node.resolved() instanceof YamlMapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.effectiveEntries().forEach(one -> object.set(one.name(), json(one.value())));
      return object;
    }
    if (node.resolved() instanceof YamlSequence list) {
      ArrayNode array = JSON.arrayNode();
      list.items().forEach(item -> array.add(json(item)));
      return array;
    }
    Object value = ((YamlScalar) node.resolved()).value().orElse(null);
    if (value instanceof BigInteger number) {
      return JSON.numberNode(number);
    }
    return value == null ? JSON.nullNode() : MAPPER.valueToTree(value);
  }
}
