// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the XML of JUnit: a suite for each file and a case for each finding. Errors are failures,
 * milder findings skipped cases, and a file without any is a case that passes.
 */
final class JunitReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    Counts all = report.counts();
    int clean = 0;
    for (FileReport file : report.files()) {
      clean += file.diagnostics().isEmpty() ? 1 : 0;
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites name=\"amljob\" tests=\"" + (all.findings() + clean));
    out.append("\" failures=\"" + all.errors() + "\" errors=\"0\">\n");
    for (FileReport file : report.files()) {
      write(file, out);
    }
    out.append("</testsuites>\n");
  }

  private static void write(FileReport file, Writer out) throws IOException {
    String name = XmlText.of(file.file().name());
    int findings = file.diagnostics().size();
    long errors =
        file.diagnostics().stream().filter(one -> one.severity() == Severity.ERROR).count();
    out.append("  <testsuite name=\"" + name + "\" tests=\"" + Math.max(1, findings));
    out.append("\" failures=\"" + errors + "\" errors=\"0\" skipped=\"" + (findings - errors));
    out.append("\">\n");
    if (findings == 0) {
      out.append("    <testcase name=\"no findings\" classname=\"" + name + "\"/>\n");
    }
    for (Diagnostic diagnostic : file.diagnostics()) {
      out.append(testCase(file, name, diagnostic));
    }
    out.append("  </testsuite>\n");
  }

  private static String testCase(FileReport file, String name, Diagnostic diagnostic) {
    Place place = Place.of(file.file(), diagnostic.span().start());
    String rule = XmlText.of(diagnostic.rule().value());
    String message = XmlText.of(diagnostic.message());
    String element = diagnostic.severity() == Severity.ERROR ? "failure" : "skipped";
    StringBuilder text = new StringBuilder(256);
    FullReporter.appendHeader(text, Style.plain(), file.file(), diagnostic);
    return ("    <testcase name=\"" + rule + " at " + place.line() + ":" + place.column())
        + ("\" classname=\"" + name + "\">\n")
        + ("      <" + element + " type=\"" + rule + "\" message=\"" + message + "\">")
        + (XmlText.of(text.toString()) + "</" + element + ">\n")
        + "    </testcase>\n";
  }
}
