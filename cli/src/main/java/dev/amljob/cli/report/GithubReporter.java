// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes workflow commands of GitHub Actions, which become annotations of the changed lines. The
 * text of each is what the log shows, so it has the place as well.
 *
 * <pre>
 * ::error title=unknown-key,file=job.yml,line=2,col=1,endLine=2,endColumn=8::job.yml:2:1: ...
 * </pre>
 */
final class GithubReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        out.append(command(file.file(), diagnostic)).append('\n');
      }
    }
  }

  private static String command(SourceFile file, Diagnostic diagnostic) {
    Place start = Place.of(file, diagnostic.span().start());
    Place end = Place.of(file, diagnostic.span().end());
    StringBuilder text = new StringBuilder(256);
    text.append("::").append(level(diagnostic.severity()));
    text.append(" title=").append(property(diagnostic.rule().value()));
    text.append(",file=").append(property(file.name()));
    text.append(",line=").append(start.line());
    if (start.line() == end.line()) {
      // Columns of a range of several lines are refused.
      text.append(",col=").append(start.column());
      text.append(",endLine=").append(end.line());
      text.append(",endColumn=").append(Math.max(end.column(), start.column() + 1));
    } else {
      text.append(",endLine=").append(end.line());
    }
    StringBuilder message = new StringBuilder(128);
    FullReporter.appendHeader(message, Style.plain(), file, diagnostic);
    return text.append("::").append(data(message.toString())).toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "notice";
    };
  }

  /** Escapes the text of a command. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes the value of a property, which also ends at a colon or comma. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
