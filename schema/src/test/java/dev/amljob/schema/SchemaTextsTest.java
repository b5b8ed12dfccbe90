// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes the schemas as texts anew; {@code -Damljob.golden.update=true} rewrites the constants. */
class SchemaTextsTest {
  private static final Path MAIN =
      Path.of(System.getProperty("amljob.root", ".."), "schema/src/main");
  private static final Path SOURCE = MAIN.resolve("java/dev/amljob/schema/SchemaTexts.java");

  @Test
  void theConstantsAreTheSchemas() throws IOException {
    String source =
        source(
            constant("COMMAND_JOB", "commandJob.schema.json")
                + constant("CONFIGURATION", "amljobConfig.schema.json"));
    if (Boolean.getBoolean("amljob.golden.update")) {
      Files.writeString(SOURCE, source);
    } else {
      assertThat(Files.readString(SOURCE))
          .as("a schema has changed; -Damljob.golden.update=true rewrites the constants")
          .isEqualTo(source);
    }
  }

  @Test
  void aTextIsReadAsItsSchema() throws IOException {
    assertThat(SchemaDocument.commandJob().root().json())
        .isEqualTo(schema("commandJob.schema.json"));
    assertThat(SchemaDocument.configuration().root().json())
        .isEqualTo(schema("amljobConfig.schema.json"));
  }

  @Test
  void whatIsReadPrintsAsAnyOther() throws IOException {
    assertThat(SchemaDocument.commandJob().root().json())
        .hasToString(schema("commandJob.schema.json").toString());
    for (String text : new String[] {"", "say \"hi\"", "a\\b", "line\nline", "\u00e9"}) {
      assertThat(new PrintableNodes().textNode(text))
          .hasToString(new ObjectMapper().writeValueAsString(text));
    }
  }

  private static JsonNode schema(String name) throws IOException {
    return new ObjectMapper()
        .readTree(MAIN.resolve("resources/dev/amljob/schema").resolve(name).toFile());
  }

  private static String constant(String name, String schema) throws IOException {
    StringBuilder tokens = new StringBuilder();
    append(schema(schema), tokens);
    String escaped = tokens.toString().replace("\\", "\\\\").replace("\n", "\n      ");
    return """
          static final String %s =
              \"""
              %s\""";

        """
        .formatted(name, escaped);
  }

  private static void append(JsonNode node, StringBuilder tokens) {
    if (node.isObject()) {
      tokens.append("{\n");
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        assertThat(field.getKey()).isNotEqualTo("}").doesNotContain("\n");
        tokens.append(field.getKey()).append('\n');
        append(field.getValue(), tokens);
      }
      tokens.append("}\n");
    } else if (node.isArray()) {
      tokens.append("[\n");
      node.forEach(item -> append(item, tokens));
      tokens.append("]\n");
    } else if (node.isTextual()) {
      assertThat(node.textValue()).doesNotContain("\n");
      tokens.append('"').append(node.textValue()).append('\n');
    } else {
      tokens.append(node.isNumber() ? "#" : "").append(node).append('\n');
    }
  }

  private static String source(String constants) {
    return """
        // SPDX-License-Identifier: MIT
        package dev.amljob.schema;

        /**
         * The schemas as {@link JsonTree} reads them, written by a test that compares this file with them.
         * Not to be edited by hand. Constants, since to open a resource takes a short-lived process
         * milliseconds.
         */
        final class SchemaTexts {
        %s  private SchemaTexts() {}
        }
        """
        .formatted(constants);
  }
}
