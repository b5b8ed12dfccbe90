// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlSequence;
import dev.amljob.schema.SchemaCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
  @TempDir private Path folder;

  /** Whatever lies above the test's folder is none of its business. */
  @BeforeEach
  void beARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  @Test
  void showsWhatIsSetAndWhere() {
    CliRun run =
        new CliRun(folder)
            .file("base.yml", "fail-on: info\nrules: {unused-input: off}\n")
            .file(
                "jobs/.amljob.yml",
                """
                extends: ../base.yml
                fail-on: warning
                rules:
                  timeout-too-large: {max-days: 7, severity: error}
                overrides:
                  - files: ["gpu-*.yml"]
                    known-computes: [a, "1"]
                """);
    assertThat(run.run("config", "show", "jobs/gpu-1.yml", "--config", "ignore=[style]")).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            # read: jobs/.amljob.yml, base.yml
            fail-on: warning  # jobs/.amljob.yml:2
            ignore: [style]  # --config
            known-computes: [a, "1"]  # jobs/.amljob.yml:7
            rules:
              timeout-too-large:
                max-days: 7  # jobs/.amljob.yml:4
                severity: error  # jobs/.amljob.yml:4
              unused-input:
                severity: "off"  # base.yml:2
            """);
  }

  @Test
  void showsWhatCanBeReadBack() {
    CliRun run =
        new CliRun(folder)
            .file(
                ".amljob.yml",
                "exclude: ['a b', '*.x']\nrules: {unused-input: {ignore: [a]}, unknown-key: on}\n"
                    + "format: {indent: 4, key-order: human}\nselect: [security, unused-input]\n");
    assertThat(run.run("config", "show")).isZero();
    CliRun again = new CliRun(folder).file(".amljob.yml", run.out());
    assertThat(again.run("config", "show")).isZero();
    assertThat(again.out().replaceAll("#.*", "")).isEqualTo(run.out().replaceAll("#.*", ""));
  }

  @Test
  void showsThatNothingIsSet() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "show")).isZero();
    assertThat(run.out())
        .isEqualTo("# read: no configuration file\n# nothing is set: every key has its default\n");
  }

  @Test
  void showsMistakesInstead() {
    CliRun run = new CliRun(folder).file(".amljob.yml", "fail-on: eror\n");
    assertThat(run.run("config", "show")).isEqualTo(2);
    assertThat(run.out()).contains(".amljob.yml:1:10: error[invalid-enum]: `eror` is no value");
  }

  @Test
  void beginsAConfigurationAndOverwritesNone() throws IOException {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "init")).isZero();
    assertThat(run.out()).isEqualTo("written: .amljob.yml\n");
    String starter = Files.readString(folder.resolve(".amljob.yml"));
    assertThat(run.run("config", "init")).isEqualTo(2);
    assertThat(run.err()).contains("`.amljob.yml` is there already, and stays as it is");
    assertThat(folder.resolve(".amljob.yml")).hasContent(starter);
    assertThat(new CliRun(folder).run("config", "init", "gone/x.yml")).isEqualTo(3);
  }

  /** All that the starter shows works once its marks are taken away. */
  @Test
  void beginsWithExamplesThatWork() throws IOException {
    CliRun run = new CliRun(folder).file("team.amljob.yml", "").file("jobs/x", "");
    run.run("config", "init", "jobs/.amljob.yml");
    run.file("jobs/.amljob.yml", unmarked());
    CliRun shown = new CliRun(folder);
    assertThat(shown.run("config", "show", "jobs/experiments/a.yml")).as(shown.out()).isZero();
    assertThat(shown.out())
        .contains("max-days: 7  # jobs/.amljob.yml:", "known-computes: [sandbox]");
  }

  @Test
  void beginsWithAllKeysOfTheSchema() throws IOException {
    new CliRun(folder).file("jobs/x", "").run("config", "init", "jobs/.amljob.yml");
    YamlDocument starter = YamlParser.parse(SourceFile.of(".amljob.yml", unmarked()));
    JsonNode schema;
    try (InputStream in = SchemaCatalog.class.getResourceAsStream("amljobConfig.schema.json")) {
      schema = new ObjectMapper().readTree(in);
    }
    assertThat(missing(schema, schema, starter.root().orElseThrow(), "")).isEmpty();
  }

  /** Returns the text with the settings in it taken out of their comments. */
  private String unmarked() throws IOException {
    return Files.readAllLines(folder.resolve("jobs/.amljob.yml")).stream()
        .map(line -> line.matches("# ( *- | *[a-z-]+:( |$)).*") ? line.substring(2) : line)
        .collect(Collectors.joining("\n"));
  }

  /** Returns what the schema knows and a text has not; of rules, any will do. */
  private static List<String> missing(
      JsonNode schema, JsonNode reference, YamlNode node, String path) {
    JsonNode here =
        reference.has("$ref") ? schema.at(reference.get("$ref").asText().substring(1)) : reference;
    if (node instanceof YamlSequence list && here.path("items").has("properties")) {
      return missing(schema, here.get("items"), list.items().get(0), path);
    }
    List<String> missing = new ArrayList<>();
    for (var property : here.path("properties").properties()) {
      String inner = path + "/" + property.getKey();
      Optional<YamlNode> value =
          node instanceof YamlMapping mapping ? mapping.value(property.getKey()) : Optional.empty();
      if (value.isEmpty()) {
        missing.add(inner);
      } else if (!property.getKey().equals("rules") && path.isEmpty()) {
        missing.addAll(missing(schema, property.getValue(), value.get(), inner));
      }
    }
    return missing;
  }

  @Test
  void printsItsSchema() throws IOException {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "schema")).isZero();
    assertThat(run.out()).contains("\"title\": \"Configuration of amljob\"", "\"unknown-compute\"");
    CliRun same = new CliRun(folder);
    assertThat(same.run("schema", "config")).isZero();
    assertThat(same.out()).isEqualTo(run.out());
  }

  @Test
  void suggestsWhatWasMeant() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "shwo")).isEqualTo(2);
    assertThat(run.err()).contains("did you mean `amljob config show`?");
  }
}
