// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of files, and files that several jobs name. */
class ReportTest {
  private static final SourceFile ENVIRONMENT = SourceFile.of("env.yml", "image: 1\n");

  private static LintResult jobNaming(String name, SourceFile environment, Diagnostic found) {
    LintResult named = Sample.result(environment, DocumentKind.ENVIRONMENT, List.of(), found);
    return Sample.result(SourceFile.of(name, "x: 1\n"), DocumentKind.COMMAND_JOB, List.of(named));
  }

  private static Diagnostic found(int at, RelatedLocation... related) {
    return Sample.with(
        Sample.finding(Severity.WARNING, "w", new Span(at, at + 1), "m"), List.of(related));
  }

  private static List<String> names(Report report) {
    return report.files().stream().map(file -> file.file().name()).toList();
  }

  @Test
  void sortsFilesByPath() {
    Report report =
        Report.of(
            List.of(
                Sample.result(SourceFile.of("b.yml", "")),
                jobNaming("z.yml", ENVIRONMENT, found(0)),
                Sample.result(SourceFile.of("a/c.yml", ""))));
    assertThat(names(report)).containsExactly("a/c.yml", "b.yml", "env.yml", "z.yml");
  }

  @Test
  void reportsAFileThatTwoJobsNameOnce() {
    Report report =
        Report.of(
            List.of(
                jobNaming("a.yml", ENVIRONMENT, found(0)),
                jobNaming("b.yml", ENVIRONMENT, found(0)),
                jobNaming("c.yml", ENVIRONMENT, found(3))));
    assertThat(names(report)).containsExactly("a.yml", "b.yml", "c.yml", "env.yml");
    assertThat(report.files().get(3).diagnostics()).containsExactly(found(0), found(3));
    assertThat(report.counts().inWords()).isEqualTo("4 files: 2 warnings");
  }

  @Test
  void keepsThePlacesOfAllJobsThatNameAFile() {
    RelatedLocation first = new RelatedLocation(SourceFile.of("a.yml", "x"), Span.at(0), "here");
    RelatedLocation second = new RelatedLocation(SourceFile.of("b.yml", "x"), Span.at(0), "here");
    Report report =
        Report.of(
            List.of(
                jobNaming("a.yml", ENVIRONMENT, found(0, first)),
                jobNaming("b.yml", ENVIRONMENT, found(0, second))));
    assertThat(report.files().get(2).diagnostics()).containsExactly(found(0, first, second));
  }

  @Test
  void showsANamedFileUnderTheNameThatTheUserGave() {
    SourceFile given = SourceFile.of("./env.yml", ENVIRONMENT.text());
    Report report =
        Report.of(
            List.of(
                jobNaming("a.yml", ENVIRONMENT, found(0)),
                Sample.result(given, DocumentKind.ENVIRONMENT, List.of(), found(3))));
    assertThat(names(report)).containsExactly("./env.yml", "a.yml");
    assertThat(report.files().get(0).diagnostics()).containsExactly(found(0), found(3));
  }

  @Test
  void countsInWords() {
    assertThat(new Counts(2, 0, 0, 0, 0, 0, 4).inWords())
        .isEqualTo("2 files, no new problems (4 in the baseline)");
    assertThat(new Counts(1, 2, 0, 0, 0, 1, 4).inWords())
        .isEqualTo("1 file: 2 errors (1 fixable with --fix; 4 more in the baseline)");
    assertThat(new Counts(1, 0, 0, 0, 0, 0, 0).inWords()).isEqualTo("1 file, no problems");
    assertThat(new Counts(3, 0, 0, 0, 0, 0, 0).inWords()).isEqualTo("3 files, no problems");
    assertThat(new Counts(3, 2, 1, 0, 0, 0, 0).inWords()).isEqualTo("3 files: 2 errors, 1 warning");
    assertThat(new Counts(1, 1, 0, 2, 1, 1, 0).inWords())
        .isEqualTo("1 file: 1 error, 2 infos, 1 hint (1 fixable with --fix)");
  }
}
