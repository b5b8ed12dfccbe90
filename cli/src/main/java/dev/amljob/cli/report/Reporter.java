// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. */
@FunctionalInterface
public interface Reporter {
  /**
   * Writes a report. Does not close the writer.
   *
   * @throws IOException if the writer does
   */
  void write(Report report, Writer out) throws IOException;
}
