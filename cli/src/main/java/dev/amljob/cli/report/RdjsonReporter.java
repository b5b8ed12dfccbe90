// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.io.Writer;

/** Writes the diagnostic format of reviewdog, whose columns count bytes of UTF-8. */
final class RdjsonReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "amljob");
    json.writeStringField("url", "https://amljob.dev");
    json.writeEndObject();
    json.writeArrayFieldStart("diagnostics");
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        write(json, file.file(), diagnostic);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private static void write(JsonGenerator json, SourceFile file, Diagnostic diagnostic)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("message", diagnostic.message());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", file.name());
    writeRange(json, file, diagnostic.span());
    json.writeEndObject();
    json.writeStringField("severity", severity(diagnostic.severity()));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", diagnostic.rule().value());
    json.writeStringField("url", RuleInfo.url(diagnostic.rule()));
    json.writeEndObject();
    // Each suggestion is an alternative, so a fix of several edits cannot be told.
    for (Fix fix : diagnostic.fixes().stream().limit(1).toList()) {
      if (fix.edits().size() == 1) {
        write(json, file, fix.edits().get(0));
      }
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SourceFile file, TextEdit edit) throws IOException {
    json.writeArrayFieldStart("suggestions");
    json.writeStartObject();
    writeRange(json, file, edit.span());
    json.writeStringField("text", edit.newText());
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void writeRange(JsonGenerator json, SourceFile file, Span span)
      throws IOException {
    json.writeObjectFieldStart("range");
    writePlace(json, "start", Place.inUtf8(file, span.start()));
    writePlace(json, "end", Place.inUtf8(file, span.end()));
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, String name, Place place) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", place.line());
    json.writeNumberField("column", place.column());
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case INFO, HINT -> "INFO";
    };
  }
}
