// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.rule.RuleInfo;
import java.io.IOException;
import java.io.Writer;

/** Writes a table in Markdown, for a comment or for the summary of a job. */
final class MarkdownReporter implements Reporter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    out.append("**amljob**: ").append(report.counts().inWords()).append('\n');
    if (report.counts().findings() == 0) {
      return;
    }
    out.append("\n| place | level | rule | finding | fix |\n|---|---|---|---|---|\n");
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        String place = Place.text(file.file(), diagnostic.span().start());
        String rule = diagnostic.rule().value();
        out.append("| ").append(prose(place));
        out.append(" | ").append(diagnostic.severity().label());
        out.append(" | [").append(rule).append("](").append(RuleInfo.url(diagnostic.rule()));
        out.append(") | ").append(message(VisibleText.of(diagnostic.message())));
        String fix = FixOption.of(diagnostic, file).map(option -> "`" + option + "` ").orElse("");
        out.append(" | ").append(fix).append("|\n");
      }
    }
  }

  /**
   * What stands between backticks is code in Markdown as well, unless one of them is the user's.
   */
  private static String message(String message) {
    String[] parts = message.split("`", -1);
    if (parts.length % 2 == 0) {
      return prose(message);
    }
    StringBuilder text = new StringBuilder(message.length() + 16);
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && !parts[i].isBlank();
      text.append(code ? "`" + parts[i].replace("|", "\\|") + "`" : prose(parts[i]));
    }
    return text.toString();
  }

  private static String prose(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>|~$#&@".indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }
}
