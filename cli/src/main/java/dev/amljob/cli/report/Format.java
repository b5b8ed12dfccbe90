// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import java.util.Locale;

/** A way to write what was found. */
public enum Format {
  /** For people: each finding with the lines around it. */
  FULL,
  /** For people: a line for each finding. */
  CONCISE,
  /** For people: a line for each finding, under the name of its file. */
  GROUPED,
  /** For programs: the shape of {@code docs/json-output.md}. */
  JSON,
  /** For programs: the findings of that shape, one a line. */
  JSONL,
  /** For code scanning: SARIF 2.1.0. */
  SARIF,
  /** For test reports: JUnit's XML. */
  JUNIT,
  /** For GitHub Actions: workflow commands, which become annotations. */
  GITHUB,
  /** For Azure Pipelines: logging commands, which become issues of the run. */
  AZURE,
  /** For GitLab: a code quality report. */
  GITLAB,
  /** For whatever reads Checkstyle's XML. */
  CHECKSTYLE,
  /** For reviewdog: its diagnostic format. */
  RDJSON,
  /** For a comment or a job's summary: a table. */
  MARKDOWN;

  /** Returns the name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns whether people read it as it is printed, so that a last line may say how much it was.
   */
  boolean endsWithSummary() {
    return switch (this) {
      case FULL, CONCISE, GROUPED, GITHUB, AZURE -> true;
      default -> false;
    };
  }
}
