// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import dev.amljob.core.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes for people and for what matches lines: one line a finding, with {@code [*]} where {@code
 * --fix} would mend it.
 *
 * <pre>
 * job.yml:2:1: error[unknown-key]: unknown key `comptue`; did you mean `compute`? [*]
 * </pre>
 */
final class ConciseReporter implements Reporter {
  static final String FIXABLE = "[*]";

  private final Style style;

  ConciseReporter(Style style) {
    this.style = style;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (FileReport file : report.files()) {
      for (Diagnostic diagnostic : file.diagnostics()) {
        StringBuilder line = new StringBuilder(128);
        FullReporter.appendHeader(line, style, file.file(), diagnostic);
        if (FixOption.isSafe(diagnostic, file)) {
          line.append(' ').append(style.label(FIXABLE));
        }
        out.append(line).append('\n');
      }
    }
  }
}
