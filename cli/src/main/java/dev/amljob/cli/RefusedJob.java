// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Style;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A job that a command does nothing with, because of what is wrong with it. */
final class RefusedJob {
  private RefusedJob() {}

  /**
   * Shows what is wrong; of a file of another kind, what is remarked of that.
   *
   * @param changed whether --set took the place of values in the file: then it is another text that
   *     was linted, with other lines
   */
  static void show(LintResult found, boolean changed, Writer err) throws IOException {
    LintResult shown = changed ? found.named(found.file().name() + " (changed by --set)") : found;
    // A count of remarks would say that nothing is wrong.
    boolean summary = found.hasAtLeast(Severity.WARNING);
    Reporters.write(Report.of(List.of(shown)), Format.FULL, Style.plain(), summary, err);
  }

  /** Returns what a file of another kind is: {@code an environment, not a command job}. */
  static String kind(LintResult found) {
    return found.classification().kind().description() + ", not a command job";
  }
}
