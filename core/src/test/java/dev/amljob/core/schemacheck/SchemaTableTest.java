// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.schema.SchemaCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compiles the table anew; {@code -Damljob.golden.update=true} rewrites it. */
class SchemaTableTest {
  private static final Path SOURCE =
      Path.of(
          System.getProperty("amljob.root", ".."),
          "core/src/main/java/dev/amljob/core/schemacheck/SchemaTable.java");

  @Test
  void theTableIsThatOfTheSchema() throws IOException {
    String source = source(compiled());
    if (Boolean.getBoolean("amljob.golden.update")) {
      Files.writeString(SOURCE, source);
    } else {
      assertThat(Files.readString(SOURCE))
          .as("the schema has changed; -Damljob.golden.update=true rewrites the table")
          .isEqualTo(source);
    }
  }

  @Test
  void theTableSaysAllThatTheSchemaSays() throws IOException {
    assertThat(compiled()).doesNotContain("nothing");
  }

  private static String compiled() throws IOException {
    try (InputStream schema = SchemaCatalog.class.getResourceAsStream("commandJob.schema.json")) {
      return SchemaTableWriter.compile(new ObjectMapper().readTree(schema));
    }
  }

  private static String source(String table) {
    String indented = table.replace("\\", "\\\\").replace("\n", "\n      ");
    return """
        // SPDX-License-Identifier: MIT
        package dev.amljob.core.schemacheck;

        /**
         * What {@link SchemaShape} reads: the JSON Schema, compiled by a test that compares this file with
         * it. Not to be edited by hand. A constant, since opening a resource would take longer than all
         * checks by it.
         */
        final class SchemaTable {
          static final String TEXT =
              \"""
              %s\""";

          private SchemaTable() {}
        }
        """
        .formatted(indented);
  }
}
