// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes a code quality report of GitLab. */
final class GitlabReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.to(out);
    json.writeStartArray();
    for (FileReport file : report.files()) {
      Map<String, Integer> seen = new HashMap<>();
      for (Diagnostic diagnostic : file.diagnostics()) {
        String fingerprint = file.result().fingerprint(diagnostic);
        int occurrence = seen.merge(fingerprint, 1, Integer::sum);
        write(json, file, diagnostic, unique(file, fingerprint, occurrence));
      }
    }
    json.writeEndArray();
    json.writeRaw('\n');
    json.flush();
  }

  /** GitLab drops findings whose fingerprint it has seen, in whatever file. */
  private static String unique(FileReport file, String fingerprint, int occurrence) {
    String name = file.file().name() + '\n' + fingerprint + '\n' + occurrence;
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString().replace("-", "");
  }

  private static void write(
      JsonGenerator json, FileReport file, Diagnostic diagnostic, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", diagnostic.message());
    json.writeStringField("check_name", diagnostic.rule().value());
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity(diagnostic.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", file.file().name());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", Place.of(file.file(), diagnostic.span().start()).line());
    json.writeNumberField("end", Place.of(file.file(), diagnostic.span().end()).line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case INFO -> "minor";
      case HINT -> "info";
    };
  }
}
