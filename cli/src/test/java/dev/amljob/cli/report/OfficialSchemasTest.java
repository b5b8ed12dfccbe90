// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Whether programs' formats are what their readers expect, whatever stands in a file. */
class OfficialSchemasTest {
  private static final Path SCHEMAS =
      Path.of(System.getProperty("amljob.root", ".."), "cli/src/test/resources/schemas");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Reports that have all, nothing, and what breaks a careless writer. */
  static Stream<List<LintResult>> reports() {
    SourceFile odd =
        SourceFile.of(
            "odd: <dir>/a&b,%2C 日本\"]]>;\u0001\uD800.yml",
            "\uFEFFa: 😀 \"q\"\r\nb: |\r\n  %s ::error::x ##vso[task.complete]\r\n");
    LintResult oddResult =
        Sample.result(
            odd,
            Sample.finding(
                Severity.ERROR, "x-y", new Span(4, 6), "`😀` & \"<b>\" | `a|b`\u001b\n%0A"),
            Sample.finding(Severity.INFO, "x-y", new Span(1, 20), "lines\uFFFF"),
            Sample.finding(Severity.HINT, "x-y", new Span(1, 20), "lines"),
            Sample.finding(Severity.WARNING, "x-z", Span.at(odd.text().length()), "at the end"));
    return Stream.of(
        List.of(Sample.everything()),
        List.of(),
        List.of(Sample.result(SourceFile.of("<stdin>", ""))),
        List.of(oddResult));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void sarifFollowsItsSchema(List<LintResult> results) throws IOException {
    assertThat(violations(Format.SARIF, Dialects.getDraft4(), "sarif-schema-2.1.0.json", results))
        .isEmpty();
  }

  @Test
  void sarifTellsWhatIsSuppressedAndWhy() throws IOException {
    String text = "comand: echo # amljob: ignore[unknown-key] a known one\nenvironment: 3\n";
    List<LintResult> results =
        List.of(Linter.lint(SourceFile.of("a.yml", text), LintOptions.defaults()));
    JsonNode sarif = json(Format.SARIF, results).path("runs").path(0).path("results");
    assertThat(sarif.findValuesAsText("justification")).containsExactly("a known one");
    assertThat(sarif).allMatch(result -> result.path("suppressions").isArray());
    assertThat(violations(Format.SARIF, Dialects.getDraft4(), "sarif-schema-2.1.0.json", results))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void rdjsonFollowsItsSchema(List<LintResult> results) throws IOException {
    String schema = "rdf-diagnostic-result.schema.json";
    assertThat(violations(Format.RDJSON, Dialects.getDraft4(), schema, results)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void gitlabHasWhatGitlabAsksFor(List<LintResult> results) throws IOException {
    String schema = "gitlab-code-quality.schema.json";
    assertThat(violations(Format.GITLAB, Dialects.getDraft202012(), schema, results)).isEmpty();
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode finding : json(Format.GITLAB, results)) {
      assertThat(fingerprints.add(finding.path("fingerprint").asText())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void junitFollowsItsSchema(List<LintResult> results) throws SAXException, IOException {
    validate(text(Format.JUNIT, results), "junit-10.xsd");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void checkstyleIsWhatCheckstyleWrites(List<LintResult> results) throws SAXException, IOException {
    validate(text(Format.CHECKSTYLE, results), "checkstyle.xsd");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void eachLineOfJsonLinesIsAFinding(List<LintResult> results) throws IOException {
    int findings = 0;
    for (JsonNode file : json(Format.JSON, results).path("files")) {
      findings += file.path("diagnostics").size();
    }
    String[] lines = text(Format.JSONL, results).lines().toArray(String[]::new);
    assertThat(lines).hasSize(findings);
    for (String line : lines) {
      assertThat(MAPPER.readTree(line).path("path").isTextual()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void commandsOfBuildsAreOneLineEach(List<LintResult> results) {
    long findings = text(Format.JSONL, results).lines().count();
    assertThat(text(Format.GITHUB, results).lines().count()).isEqualTo(findings + 1);
    assertThat(text(Format.AZURE, results).lines().count()).isEqualTo(findings + 1);
  }

  @Test
  void theSchemasRefuseOtherShapes() throws IOException {
    String sarif = text(Format.SARIF, List.of(Sample.everything()));
    JsonNode schema = MAPPER.readTree(SCHEMAS.resolve("sarif-schema-2.1.0.json").toFile());
    assertThat(violations(schema, Dialects.getDraft4(), sarif.replace("startLine", "beginLine")))
        .isNotEmpty();
    assertThat(
            violations(schema, Dialects.getDraft4(), sarif.replace("utf16CodeUnits", "characters")))
        .isNotEmpty();
    String junit = text(Format.JUNIT, List.of(Sample.everything()));
    assertThatThrownBy(() -> validate(junit.replace("testcase", "case"), "junit-10.xsd"))
        .isInstanceOf(SAXException.class);
  }

  private static String text(Format format, List<LintResult> results) {
    return Sample.text(format, Style.plain(), results.toArray(LintResult[]::new));
  }

  private static JsonNode json(Format format, List<LintResult> results) throws IOException {
    return MAPPER.readTree(text(format, results));
  }

  private static Iterable<?> violations(
      Format format, Dialect dialect, String schema, List<LintResult> results) throws IOException {
    JsonNode rules = MAPPER.readTree(Files.readString(SCHEMAS.resolve(schema)));
    return violations(rules, dialect, text(format, results));
  }

  private static Iterable<?> violations(JsonNode schema, Dialect dialect, String json)
      throws IOException {
    return SchemaRegistry.withDefaultDialect(dialect)
        .getSchema(schema)
        .validate(MAPPER.readTree(json));
  }

  private static void validate(String xml, String schema) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMAS.resolve(schema).toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }
}
