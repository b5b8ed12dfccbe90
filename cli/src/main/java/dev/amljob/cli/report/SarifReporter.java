// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** Writes SARIF 2.1.0, which code scanning services read. */
final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    List<RuleId> rules = rules(report);
    SarifDriver.write(json, rules);
    json.writeStringField("columnKind", "utf16CodeUnits");
    writeArtifacts(json, report);
    json.writeArrayFieldStart("results");
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        json.writeStartObject();
        write(json, file, diagnostic, rules.indexOf(diagnostic.rule()));
        // Where one result says whether it is suppressed, all have to.
        json.writeArrayFieldStart("suppressions");
        json.writeEndArray();
        json.writeEndObject();
      }
      for (SuppressedDiagnostic suppressed : file.suppressed()) {
        json.writeStartObject();
        write(json, file, suppressed.diagnostic(), rules.indexOf(suppressed.diagnostic().rule()));
        writeSuppression(json, suppressed);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** Returns the rules that found something, sorted. */
  private static List<RuleId> rules(Report report) {
    return report.files().stream()
        .flatMap(
            file ->
                Stream.concat(
                    file.diagnostics().stream(),
                    file.suppressed().stream().map(SuppressedDiagnostic::diagnostic)))
        .map(Diagnostic::rule)
        .distinct()
        .sorted()
        .toList();
  }

  private static void writeArtifacts(JsonGenerator json, Report report) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (FileReport file : report.files()) {
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      json.writeStringField("uri", FileUri.of(file.file().name()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(
      JsonGenerator json, FileReport file, Diagnostic diagnostic, int ruleIndex)
      throws IOException {
    json.writeStringField("ruleId", diagnostic.rule().value());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", level(diagnostic.severity()));
    writeText(json, "message", diagnostic.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    writeLocation(json, file.file(), diagnostic.span());
    json.writeEndObject();
    json.writeEndArray();
    writeRelated(json, diagnostic.related());
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("amljob/v1", file.result().fingerprint(diagnostic));
    json.writeEndObject();
    writeFixes(json, file.file(), diagnostic.fixes());
  }

  private static void writeSuppression(JsonGenerator json, SuppressedDiagnostic suppressed)
      throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField(
        "kind",
        switch (suppressed.source()) {
          case COMMENT -> "inSource";
          case BASELINE -> "external";
        });
    if (!suppressed.reason().isEmpty()) {
      json.writeStringField("justification", suppressed.reason());
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRelated(JsonGenerator json, List<RelatedLocation> related)
      throws IOException {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (RelatedLocation place : related) {
      json.writeStartObject();
      writeLocation(json, place.file(), place.span());
      writeText(json, "message", place.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFixes(JsonGenerator json, SourceFile file, List<Fix> fixes)
      throws IOException {
    if (fixes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (Fix fix : fixes) {
      json.writeStartObject();
      writeText(json, "description", fix.title());
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      writeArtifact(json, file);
      json.writeArrayFieldStart("replacements");
      for (TextEdit edit : fix.edits()) {
        json.writeStartObject();
        writeRegion(json, "deletedRegion", file, edit.span());
        writeText(json, "insertedContent", edit.newText());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeLocation(JsonGenerator json, SourceFile file, Span span)
      throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    writeArtifact(json, file);
    writeRegion(json, "region", file, span);
    json.writeEndObject();
  }

  private static void writeArtifact(JsonGenerator json, SourceFile file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileUri.of(file.name()));
    json.writeEndObject();
  }

  private static void writeRegion(JsonGenerator json, String name, SourceFile file, Span span)
      throws IOException {
    Place start = Place.inUtf16(file, span.start());
    Place end = Place.inUtf16(file, span.end());
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }

  static void writeText(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "note";
    };
  }
}
