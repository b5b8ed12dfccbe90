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

/** What a user sees of a linted file, without the summary line, which is the same everywhere. */
final class Shown {
  private Shown() {}

  static String of(LintResult result) {
    StringWriter out = new StringWriter();
    try {
      Reporters.write(Report.ofLint(List.of(result)), Format.FULL, Style.plain(), false, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString().isEmpty() ? "" : out.toString().stripTrailing() + "\n";
  }
}
