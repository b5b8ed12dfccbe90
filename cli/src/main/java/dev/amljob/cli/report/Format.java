// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.util.Locale;

/** A way to write what was found. */
public enum Format {
  /** For people: each finding with the lines around it. */
  FULL(true),
  /** For people: a line for each finding. */
  CONCISE(true),
  /** For people: a line for each finding, under the name of its file. */
  GROUPED(true),
  /** For programs: the shape of {@code docs/json-output.md}. */
  JSON(false),
  /** For programs: the findings of that shape, one a line. */
  JSONL(false),
  /** For code scanning: SARIF 2.1.0. */
  SARIF(false),
  /** For test reports: JUnit's XML. */
  JUNIT(false),
  /** For GitHub Actions: workflow commands, which become annotations. */
  GITHUB(true),
  /** For Azure Pipelines: logging commands, which become issues of the run. */
  AZURE(true),
  /** For GitLab: a code quality report. */
  GITLAB(false),
  /** For whatever reads Checkstyle's XML. */
  CHECKSTYLE(false),
  /** For reviewdog: its diagnostic format. */
  RDJSON(false),
  /** For a comment or a job's summary: a table. */
  MARKDOWN(false);

  private final boolean summary;

  Format(boolean summary) {
    this.summary = summary;
  }

  /** Returns the name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns whether people read it as it is printed, so that a last line may say how much it was.
   */
  boolean endsWithSummary() {
    return summary;
  }
}
