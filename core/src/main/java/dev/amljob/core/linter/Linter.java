// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.schemacheck.SchemaChecker;
import dev.amljob.core.schemacheck.SchemaFindings;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import java.util.function.Function;

/**
 * Lints one file: the one door through which command line, editor and submission go, so that they
 * agree.
 */
public final class Linter {
  private Linter() {}

  /**
   * Returns what is wrong with a file. Never throws on any text, and gives the same answer for the
   * same text, options and named files.
   *
   * <p>An environment is checked as one that a job names. A file that is another sort of Azure ML
   * file is told so and not checked further; one that looks like nothing known is checked as the
   * command job that somebody takes it for.
   */
  public static LintResult lint(SourceFile file, LintOptions options) {
    return lint(YamlParser.parse(file), options);
  }

  /** Returns the linter with its options chosen. */
  public static Function<SourceFile, LintResult> with(LintOptions options) {
    return file -> lint(file, options);
  }

  /** Returns the same of a file that is read already. */
  public static LintResult lint(YamlDocument document, LintOptions options) {
    return lint(document, Classification.of(document), options);
  }

  /** Returns the same of a job; of any other file only what sort of file it is. */
  public static LintResult lintIfJob(SourceFile file, LintOptions options) {
    YamlDocument document = YamlParser.parse(file);
    Classification classification = Classification.of(document);
    return classification.kind() == DocumentKind.COMMAND_JOB
        ? lint(document, classification, options)
        : new LintResult(
            document,
            classification,
            CommandJob.of(document),
            List.of(),
            List.of(),
            List.of(),
            List.of());
  }

  private static LintResult lint(
      YamlDocument document, Classification classification, LintOptions options) {
    CommandJob job = CommandJob.of(document);
    DocumentKind checkedAs =
        classification.kind() == DocumentKind.UNKNOWN
            ? DocumentKind.COMMAND_JOB
            : classification.kind();
    SchemaFindings schema =
        switch (checkedAs) {
          case COMMAND_JOB -> SchemaChecker.checkJob(document);
          case ENVIRONMENT -> SchemaChecker.checkEnvironment(document);
          default -> SchemaFindings.none();
        };
    SuppressionRun.Outcome outcome =
        SuppressionRun.of(
            new RuleContext.Subject(document, classification, schema, options.files()),
            job,
            options,
            checkedAs);
    List<LintResult> namedFiles =
        switch (checkedAs) {
          case COMMAND_JOB -> NamedFiles.ofJob(document, job, options);
          case ENVIRONMENT -> NamedFiles.ofEnvironment(document, options);
          default -> List.of();
        };
    return new LintResult(
        document,
        classification,
        job,
        outcome.kept(),
        outcome.suppressed(),
        namedFiles,
        outcome.judging());
  }
}
