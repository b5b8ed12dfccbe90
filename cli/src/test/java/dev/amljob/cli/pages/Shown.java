// SPDX-License-Identifier: MIT
package dev.amljob.cli.pages;

import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Style;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What a user sees of a linted file, without the summary line, which would be the same everywhere.
 */
final class Shown {
  private Shown() {}

  static String of(LintResult result) {
    StringWriter out = new StringWriter();
    try {
      Reporters.forFormat(Format.FULL, Style.plain()).write(Report.of(List.of(result)), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    String text = out.toString().stripTrailing();
    int lastLine = text.lastIndexOf('\n');
    return lastLine < 0 ? "" : text.substring(0, lastLine).stripTrailing() + "\n";
  }
}
