// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.Position;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The JSON of one finding, as {@code docs/json-output.md} promises it. */
final class JsonFinding {
  private JsonFinding() {}

  /** Writes the fields of a finding into an object that is already begun. */
  static void write(JsonGenerator json, FileReport file, Diagnostic diagnostic) throws IOException {
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
  }

  /** Writes the same fields of a finding that is kept quiet, and why it is. */
  static void write(JsonGenerator json, FileReport file, SuppressedDiagnostic suppressed)
      throws IOException {
    write(json, file, suppressed.diagnostic());
    json.writeObjectFieldStart("suppressed");
    json.writeStringField("by", suppressed.source().label());
    json.writeStringField("reason", suppressed.reason());
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
}
