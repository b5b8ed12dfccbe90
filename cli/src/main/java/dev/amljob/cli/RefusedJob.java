// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Style;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A job that a command does nothing with, because of what is wrong with it. */
final class RefusedJob {
  private RefusedJob() {}

  /**
   * Shows what is wrong.
   *
   * @param changed whether settings took the place of values in the file: then it is another text
   *     that was linted, with other lines
   */
  static void show(LintResult found, boolean changed, Writer err) throws IOException {
    LintResult shown = changed ? found.named(found.file().name() + " (changed by --set)") : found;
    Reporters.write(Report.of(List.of(shown)), Format.FULL, Style.plain(), true, err);
  }
}
