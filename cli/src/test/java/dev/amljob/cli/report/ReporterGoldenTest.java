// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.amljob.cli.pages.Golden;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares whole outputs with files; {@code -Damljob.golden.update=true} rewrites those. */
class ReporterGoldenTest {
  private static final Path ROOT = Path.of(System.getProperty("amljob.root", ".."));
  private static final Path FOLDER = ROOT.resolve("cli/src/test/resources/report");

  @Test
  void fullIsAsShown() throws IOException {
    Golden.compare(
        FOLDER.resolve("full.txt"), Sample.text(Format.FULL, Style.plain(), Sample.everything()));
  }

  @Test
  void fullInColorsIsAsShown() throws IOException {
    String text = Sample.text(Format.FULL, Style.colored(), Sample.everything());
    // So that a diff of the file can be read.
    Golden.compare(FOLDER.resolve("full-colored.txt"), text.replace("\u001b", "<ESC>"));
  }

  @ParameterizedTest
  @CsvSource({
    "CONCISE, concise.txt",
    "GROUPED, grouped.txt",
    "GITHUB, github.txt",
    "AZURE, azure.txt",
    "MARKDOWN, markdown.md",
    "CHECKSTYLE, checkstyle.xml",
    "JUNIT, junit.xml",
    "RDJSON, rdjson.json",
  })
  void theFormatIsAsShown(Format format, String file) throws IOException {
    Golden.compare(FOLDER.resolve(file), Sample.text(format, Style.plain(), Sample.everything()));
  }

  @Test
  void sarifIsAsShown() throws IOException {
    String json = Sample.text(Format.SARIF, Style.plain(), Sample.everything());
    // Neither versions nor pages nor how fingerprints are made are any business of the format's.
    json = json.replaceFirst("\"semanticVersion\": \"[^\"]*\"", "\"semanticVersion\": \"...\"");
    json = json.replaceAll("\"amljob/v1\": \"[0-9a-f]{16}\"", "\"amljob/v1\": \"...\"");
    json = json.replaceAll("\"(text|markdown)\": \"# [^\"]*(\\\\.[^\"]*)*\"", "\"$1\": \"# ...\"");
    Golden.compare(FOLDER.resolve("sarif.json"), json);
  }

  @Test
  void jsonIsAsShown() throws IOException {
    LintResult[] results = Sample.everything();
    String json = Sample.text(Format.JSON, Style.plain(), results);
    // How fingerprints are made is no business of the format's.
    for (LintResult result : everyOf(results).toList()) {
      for (Diagnostic diagnostic : result.diagnostics()) {
        String fingerprint = new ObjectMapper().writeValueAsString(result.fingerprint(diagnostic));
        assertThat(json).contains("\"fingerprint\": " + fingerprint);
        json = json.replace("\"fingerprint\": " + fingerprint, "\"fingerprint\": \"...\"");
      }
    }
    Golden.compare(FOLDER.resolve("findings.json"), json);
  }

  private static Stream<LintResult> everyOf(LintResult... results) {
    return Arrays.stream(results)
        .flatMap(result -> Stream.concat(Stream.of(result), result.namedFiles().stream()));
  }

  @Test
  void jsonFollowsItsSchema() throws IOException {
    assertThat(violations(Sample.text(Format.JSON, Style.plain(), Sample.everything()))).isEmpty();
    assertThat(violations(Sample.text(Format.JSON, Style.plain()))).isEmpty();
    LintResult clean = Sample.result(SourceFile.of("<stdin>", ""));
    assertThat(violations(Sample.text(Format.JSON, Style.plain(), clean))).isEmpty();
  }

  @Test
  void theSchemaRefusesOtherShapes() throws IOException {
    String json = Sample.text(Format.JSON, Style.plain(), Sample.everything());
    assertThat(violations(json.replace("\"version\": 1", "\"version\": 2"))).isNotEmpty();
    assertThat(violations(json.replace("\"line\"", "\"row\""))).isNotEmpty();
    assertThat(violations(json.replace("\"warning\"", "\"oops\""))).isNotEmpty();
    assertThat(violations(json.replace("\"fixable\"", "\"mendable\""))).isNotEmpty();
  }

  @Test
  void thePageShowsWhatTheSchemaAccepts() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/json-output.md"));
    int from = page.indexOf("```json\n") + 8;
    assertThat(violations(page.substring(from, page.indexOf("```", from)))).isEmpty();
  }

  private static Iterable<?> violations(String json) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode schema =
        mapper.readTree(ROOT.resolve("docs/schemas/lint-output.schema.json").toFile());
    return SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
        .getSchema(schema)
        .validate(mapper.readTree(json));
  }
}
