// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in any format. */
public final class Reporters {
  private Reporters() {}

  /**
   * Writes a report.
   *
   * @param style how people's formats look; programs' formats have no looks
   * @param summary whether people's formats end with how much it was
   * @throws IOException if the writer does
   */
  public static void write(Report report, Format format, Style style, boolean summary, Writer out)
      throws IOException {
    forFormat(format, style).write(report, out);
    if (summary && format.endsWithSummary()) {
      out.append(report.counts().inWords()).append('\n');
    }
  }

  private static Reporter forFormat(Format format, Style style) {
    return switch (format) {
      case FULL -> new FullReporter(style);
      case CONCISE -> new ConciseReporter(style);
      case GROUPED -> new GroupedReporter(style);
      case JSON -> new JsonReporter();
      case JSONL -> new JsonLinesReporter();
      case SARIF -> new SarifReporter();
      case JUNIT -> new JunitReporter();
      case GITHUB -> new GithubReporter();
      case AZURE -> new AzureReporter();
      case GITLAB -> new GitlabReporter();
      case CHECKSTYLE -> new CheckstyleReporter();
      case RDJSON -> new RdjsonReporter();
      case MARKDOWN -> new MarkdownReporter();
    };
  }
}
