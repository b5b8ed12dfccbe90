// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Position;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

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
      write(json, file, diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, FileReport file, Diagnostic diagnostic)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", diagnostic.rule().value());
    json.writeStringField("severity", diagnostic.severity().label());
    json.writeStringField("message", diagnostic.message());
    writeRange(json, file.file(), diagnostic.span());
    json.writeStringField("url", RuleInfo.url(diagnostic.rule()));
    if (!diagnostic.fixes().isEmpty()) {
      write(json, file.file(), diagnostic.fixes().get(0));
    }
    if (!diagnostic.related().isEmpty()) {
      write(json, diagnostic.related());
    }
    json.writeStringField("fingerprint", file.result().fingerprint(diagnostic));
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SourceFile file, Fix fix) throws IOException {
    json.writeObjectFieldStart("fix");
    json.writeStringField("title", fix.title());
    json.writeStringField("applicability", fix.applicability().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("edits");
    for (TextEdit edit : fix.edits()) {
      json.writeStartObject();
      writeRange(json, file, edit.span());
      json.writeStringField("newText", edit.newText());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, List<RelatedLocation> related) throws IOException {
    json.writeArrayFieldStart("related");
    for (RelatedLocation place : related) {
      json.writeStartObject();
      json.writeStringField("path", place.file().name());
      writeRange(json, place.file(), place.span());
      json.writeStringField("message", place.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRange(JsonGenerator json, SourceFile file, Span span)
      throws IOException {
    json.writeObjectFieldStart("range");
    writePosition(json, "start", file, span.start());
    writePosition(json, "end", file, span.end());
    json.writeEndObject();
  }

  private static void writePosition(JsonGenerator json, String name, SourceFile file, int offset)
      throws IOException {
    Position position = file.position(offset);
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    json.writeNumberField("character", position.character());
    json.writeNumberField("offset", offset);
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
