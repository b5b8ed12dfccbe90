// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Copies the schema anew; {@code -Damljob.golden.update=true} rewrites the copy. */
final class SchemaConstantTest {
  private static final Path SOURCE =
      Path.of(
          System.getProperty("amljob.root", ".."),
          "schema/src/main/java/dev/amljob/schema/SchemaText.java");

  @Test
  void theConstantIsTheSchema() throws IOException {
    String source = source(RecordedCases.json(RecordedCases.read("commandJob.schema.json")));
    if (Boolean.getBoolean("amljob.golden.update")) {
      Files.writeString(SOURCE, source);
    } else {
      assertThat(Files.readString(SOURCE))
          .as("the schema has changed; -Damljob.golden.update=true rewrites the constant")
          .isEqualTo(source);
    }
  }

  /** One line for each key of the root and for each definition. */
  private static String source(JsonNode schema) {
    StringBuilder text = new StringBuilder();
    schema.properties().forEach(key -> text.append(text.isEmpty() ? "{" : ",\n").append(line(key)));
    String indented = text.append("}").toString().replace("\\", "\\\\").replace("\n", "\n      ");
    return """
        // SPDX-License-Identifier: MIT
        package dev.amljob.schema;

        /**
         * The schema of command jobs, copied by a test that compares this file with it. Not to be edited by
         * hand. A constant, since opening a resource would take longer than reading what is in it.
         */
        final class SchemaText {
          static final String JOB =
              \"""
              %s
              \""";

          private SchemaText() {}
        }
        """
        .formatted(indented);
  }

  private static String line(Map.Entry<String, JsonNode> key) {
    String value = key.getValue().toString();
    if (key.getKey().equals("$defs") || key.getKey().equals("properties")) {
      StringBuilder lines = new StringBuilder();
      key.getValue()
          .properties()
          .forEach(inner -> lines.append(lines.isEmpty() ? "{\n" : ",\n").append(plain(inner)));
      value = lines.append("}").toString();
    }
    return "\"" + key.getKey() + "\":" + value;
  }

  private static String plain(Map.Entry<String, JsonNode> key) {
    return "\"" + key.getKey() + "\":" + key.getValue();
  }
}
