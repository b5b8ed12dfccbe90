// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.amljob.cli.files.WholeFile;
import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Style;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file that a report is written to besides what is printed: the value of {@code --output}.
 *
 * @param format how to write it
 * @param path where to, as the user wrote it
 */
record ReportFile(Format format, String path) {

  /**
   * Reads {@code FORMAT=PATH}.
   *
   * @throws UsageException if it is anything else
   */
  static ReportFile parse(String written) throws UsageException {
    int sign = written.indexOf('=');
    if (sign < 0 || sign == written.length() - 1) {
      throw new UsageException(
          "`" + written + "` is no value of --output",
          "it takes a format and a path: --output sarif=findings.sarif");
    }
    Format format = Choices.parse("--output", written.substring(0, sign), Format.class);
    if (written.endsWith("=-")) {
      throw new UsageException(
          "`" + written + "` is no value of --output",
          "--format " + format.label() + " prints to standard output");
    }
    return new ReportFile(format, written.substring(sign + 1));
  }

  /**
   * Writes a report.
   *
   * @param folder where relative paths start
   * @throws IOException if that fails; the file is then as it was
   */
  void write(Report report, Path folder) throws IOException {
    StringWriter text = new StringWriter();
    Reporters.write(report, format, Style.plain(), true, text);
    try {
      WholeFile.write(folder.resolve(path), text.toString().getBytes(UTF_8));
    } catch (InvalidPathException impossible) {
      throw new IOException("no such path can be", impossible);
    }
  }
}
