// SPDX-License-Identifier: MIT
package dev.amljob.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.files.WorkingFolder;
import dev.amljob.schema.SchemaCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference of configurations: its table of keys is that of the schema, its example works. */
class ConfigurationPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("amljob.root", ".."), "docs/configuration.md");
  private static final String START = "<!-- keys: from the schema; a test writes them -->\n";
  private static final String END = "<!-- end of keys -->\n";

  @Test
  void listsTheKeysOfTheSchema() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(START) + START.length();
    int to = page.indexOf(END);
    assertThat(from).isLessThanOrEqualTo(to);
    Golden.compare(PAGE, page.substring(0, from) + keys() + page.substring(to));
  }

  private static String keys() throws IOException {
    JsonNode schema;
    try (InputStream in = SchemaCatalog.class.getResourceAsStream("amljobConfig.schema.json")) {
      schema = new ObjectMapper().readTree(in);
    }
    StringBuilder table = new StringBuilder("| key | what it is | example |\n|---|---|---|\n");
    for (var property : schema.get("properties").properties()) {
      JsonNode key = resolved(schema, property.getValue());
      append(table, property.getKey(), key);
      if (!property.getKey().equals("rules")) {
        for (var inner : key.path("properties").properties()) {
          append(table, property.getKey() + "." + inner.getKey(), inner.getValue());
        }
      }
    }
    return table.toString();
  }

  private static void append(StringBuilder table, String name, JsonNode key) {
    String otherwise = key.has("default") ? " Default: `" + flow(key.get("default")) + "`." : "";
    table
        .append("| `" + name + "` | " + key.get("description").asText() + otherwise)
        .append(" | `" + flow(key.get("examples").get(0)) + "` |\n");
  }

  private static JsonNode resolved(JsonNode schema, JsonNode key) {
    return key.has("$ref") ? schema.at(key.get("$ref").asText().substring(1)) : key;
  }

  /** Returns a value as people write it in YAML, on one line. */
  private static String flow(JsonNode value) {
    List<String> parts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    if (value.isObject()) {
      value.properties().forEach(one -> parts.add(one.getKey() + ": " + flow(one.getValue())));
      return "{" + String.join(", ", parts) + "}";
    }
    String text = value.asText();
    boolean plain = value.isTextual() && !text.matches("[A-Za-z./][A-Za-z0-9./_-]*");
    return plain ? '"' + text + '"' : text;
  }

  @Test
  void showsAnExampleThatWorks() throws IOException {
    Configurations configurations = configured(block(Files.readString(PAGE), "yaml"));
    assertThat(configurations.of("experiments/a.yml").all()).isNotEmpty();
    assertThat(configurations.mistakes()).isEmpty();
  }

  /** The page of what is reported of configurations alone, which is no rule's. */
  @Test
  void showsWhatIsPrintedOfAMistake() throws IOException {
    String page = Files.readString(PAGE.resolveSibling("rules/unusable-config.md"));
    Configurations configurations = configured(block(page, "yaml"));
    configurations.of("job.yml");
    assertThat(Shown.of(configurations.mistakes().get(0))).isEqualTo(block(page, "text"));
  }

  private static Configurations configured(String text) {
    return new Configurations(
        new MemoryFiles().with(".amljob.yml", text),
        new WorkingFolder("/repo"),
        ConfigSource.SEARCH,
        () -> "1");
  }

  /** Returns the first fenced block of a sort. */
  private static String block(String page, String sort) {
    int from = page.indexOf("```" + sort + "\n") + sort.length() + 4;
    return page.substring(from, page.indexOf("```\n", from));
  }
}
