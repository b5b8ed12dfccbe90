// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import java.io.IOException;
import java.io.Writer;

/** Writes for programs that read line by line: each finding as in JSON, with its path. */
final class JsonLinesReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.lines(out);
    boolean any = false;
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        json.writeStartObject();
        json.writeStringField("path", file.file().name());
        JsonFinding.write(json, file, diagnostic);
        json.writeEndObject();
        any = true;
      }
      for (SuppressedDiagnostic suppressed : file.suppressed()) {
        json.writeStartObject();
        json.writeStringField("path", file.file().name());
        JsonFinding.write(json, file, suppressed);
        json.writeEndObject();
        any = true;
      }
    }
    json.flush();
    if (any) {
      out.append('\n');
    }
  }
}
