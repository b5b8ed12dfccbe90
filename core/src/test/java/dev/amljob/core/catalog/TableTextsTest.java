// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Copies the tables anew; {@code -Damljob.golden.update=true} rewrites the copies. */
class TableTextsTest {
  private static final Path MAIN =
      Path.of(System.getProperty("amljob.root", ".."), "core/src/main");
  private static final Path SOURCE = MAIN.resolve("java/dev/amljob/core/catalog/TableTexts.java");

  @Test
  void theConstantsAreTheTables() throws IOException {
    StringBuilder constants = new StringBuilder();
    for (String name : List.of("environments", "images", "regions", "sizes")) {
      constants.append(constant(name));
    }
    String source = source(constants.toString());
    if (Boolean.getBoolean("amljob.golden.update")) {
      Files.writeString(SOURCE, source);
    } else {
      assertThat(Files.readString(SOURCE))
          .as("a table has changed; -Damljob.golden.update=true rewrites the constants")
          .isEqualTo(source);
    }
  }

  private static String constant(String name) throws IOException {
    String text = Files.readString(MAIN.resolve("tables").resolve(name + ".tsv"));
    String escaped = text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\n      ");
    return """
          static final String %s =
              \"""
              %s\""";

        """
        .formatted(name.toUpperCase(Locale.ROOT), escaped);
  }

  private static String source(String constants) {
    return """
        // SPDX-License-Identifier: MIT
        package dev.amljob.core.catalog;

        /**
         * The tables of the catalog, copied by a test that compares this file with them. Not to be edited
         * by hand. Constants, since opening a resource would take longer than all that is looked up.
         */
        final class TableTexts {
        %s  private TableTexts() {}
        }
        """
        .formatted(constants);
  }
}
