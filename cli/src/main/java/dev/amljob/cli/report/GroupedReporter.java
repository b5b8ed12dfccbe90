// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.rule.RuleInfo;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes for people who have much to read: the findings of a file under its name, in columns.
 *
 * <pre>
 * jobs/train.yml
 *   2:1   error    unknown key `comptue`; did you mean `compute`?  unknown-key [*]
 *   11:9  warning  `1.10` is `1.1`  lossy-number
 * </pre>
 */
final class GroupedReporter implements Reporter {
  private static final int LEVEL_WIDTH = "warning".length();

  private final Style style;

  GroupedReporter(Style style) {
    this.style = style;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (FileReport file : report.files()) {
      if (!file.diagnostics().isEmpty()) {
        write(file, out);
      }
    }
  }

  private void write(FileReport file, Writer out) throws IOException {
    out.append(style.bold(VisibleText.of(file.file().name()))).append('\n');
    int width =
        file.diagnostics().stream().mapToInt(one -> place(file, one).length()).max().orElse(0);
    for (Diagnostic diagnostic : file.diagnostics()) {
      String place = place(file, diagnostic);
      String level = diagnostic.severity().label();
      String rule = diagnostic.rule().value();
      out.append("  ")
          .append(place)
          .append(" ".repeat(width - place.length() + 2))
          .append(style.severity(diagnostic.severity(), level))
          .append(" ".repeat(LEVEL_WIDTH - level.length() + 2))
          .append(VisibleText.of(diagnostic.message()))
          .append("  ")
          .append(style.link(RuleInfo.url(diagnostic.rule()), style.frame(rule)))
          .append(
              FixOption.isSafe(diagnostic, file) ? " " + style.label(ConciseReporter.FIXABLE) : "")
          .append('\n');
    }
    out.append('\n');
  }

  private static String place(FileReport file, Diagnostic diagnostic) {
    Place place = Place.of(file.file(), diagnostic.span().start());
    return place.line() + ":" + place.column();
  }
}
