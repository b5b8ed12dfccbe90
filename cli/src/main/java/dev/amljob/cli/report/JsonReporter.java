// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import java.io.IOException;
import java.io.Writer;

/** Writes for programs: the shape that {@code docs/json-output.md} promises. */
final class JsonReporter implements Reporter {
  private static final int VERSION = 1;

  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeArrayFieldStart("files");
    for (FileReport file : report.files()) {
      write(json, file);
    }
    json.writeEndArray();
    write(json, report.counts());
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void write(JsonGenerator json, FileReport file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.file().name());
    json.writeStringField("kind", file.result().classification().kind().label());
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : file.diagnostics()) {
      json.writeStartObject();
      JsonFinding.write(json, file, diagnostic);
      json.writeEndObject();
    }
    for (SuppressedDiagnostic suppressed : file.suppressed()) {
      json.writeStartObject();
      JsonFinding.write(json, file, suppressed);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Counts counts) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", counts.files());
    json.writeNumberField("errors", counts.errors());
    json.writeNumberField("warnings", counts.warnings());
    json.writeNumberField("infos", counts.infos());
    json.writeNumberField("hints", counts.hints());
    json.writeNumberField("fixable", counts.fixable());
    json.writeEndObject();
  }
}
