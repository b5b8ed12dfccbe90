// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes logging commands of Azure Pipelines, which become issues of the run. It knows only errors
 * and warnings; milder findings are lines of the log.
 *
 * <pre>
 * ##vso[task.logissue type=error;sourcepath=job.yml;linenumber=2;columnnumber=1;code=unknown-key]...
 * </pre>
 */
final class AzureReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        if (diagnostic.severity().atLeast(Severity.WARNING)) {
          out.append(command(file.file(), diagnostic));
        } else {
          StringBuilder line = new StringBuilder(128);
          FullReporter.appendHeader(line, Style.plain(), file.file(), diagnostic);
          // The agent looks for its commands anywhere in a line, and a path may hold anything.
          out.append(line.toString().replace("##vso[", "## vso["));
        }
        out.append('\n');
      }
    }
  }

  private static String command(SourceFile file, Diagnostic diagnostic) {
    Place start = Place.of(file, diagnostic.span().start());
    return "##vso[task.logissue type="
        + diagnostic.severity().label()
        + ";sourcepath="
        + property(file.name())
        + ";linenumber="
        + start.line()
        + ";columnnumber="
        + start.column()
        + ";code="
        + property(diagnostic.rule().value())
        + "]"
        + data(VisibleText.of(diagnostic.message()));
  }

  /** Escapes the text of a command. */
  private static String data(String text) {
    return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes the value of a property, which also ends at a semicolon or bracket. */
  private static String property(String text) {
    return data(text).replace(";", "%3B").replace("]", "%5D");
  }
}
