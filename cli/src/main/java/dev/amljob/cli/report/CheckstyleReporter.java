// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;

/** Writes the XML of Checkstyle, which many tools read. */
final class CheckstyleReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n");
    for (FileReport file : report.files()) {
      out.append("  <file name=\"").append(XmlText.of(file.file().name())).append("\">\n");
      for (Diagnostic diagnostic : file.diagnostics()) {
        out.append(element(file, diagnostic));
      }
      out.append("  </file>\n");
    }
    out.append("</checkstyle>\n");
  }

  private static String element(FileReport file, Diagnostic diagnostic) {
    Place place = Place.of(file.file(), diagnostic.span().start());
    return "    <error line=\""
        + place.line()
        + "\" column=\""
        + place.column()
        + "\" severity=\""
        + severity(diagnostic.severity())
        + "\" message=\""
        + XmlText.of(diagnostic.message())
        + "\" source=\"amljob."
        + XmlText.of(diagnostic.rule().value())
        + "\"/>\n";
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "info";
    };
  }
}
