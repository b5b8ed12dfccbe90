// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.EnvironmentFile;
import dev.amljob.core.job.EnvironmentRef;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.schemacheck.SchemaChecker;
import dev.amljob.core.schemacheck.SchemaFindings;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import java.util.Optional;

/**
 * Lints the files that a job names and that the reference reads as if they stood in it: its
 * environment, and the conda file of that. Neither can name a further one, so a file that names
 * itself does no harm.
 */
final class NamedFiles {
  private static final Classification AS_ENVIRONMENT =
      new Classification(DocumentKind.ENVIRONMENT, "a job names it as its environment");
  private static final Classification AS_CONDA_FILE =
      new Classification(DocumentKind.CONDA_FILE, "an environment names it as its `conda_file`");

  private final LintOptions options;

  private NamedFiles(LintOptions options) {
    this.options = options;
  }

  /** Returns the results of those files that have findings, or name one that has. */
  static List<LintResult> ofJob(YamlDocument document, CommandJob job, LintOptions options) {
    NamedFiles files = new NamedFiles(options);
    return job.environment().map(found -> files.named(document.source(), found)).orElse(List.of());
  }

  /** Returns the same for the conda file that an environment file names. */
  static List<LintResult> ofEnvironment(YamlDocument document, LintOptions options) {
    return new NamedFiles(options).condaFileOf(document);
  }

  private List<LintResult> named(SourceFile file, EnvironmentRef environment) {
    if (environment instanceof EnvironmentFile reference) {
      RelatedLocation naming =
          new RelatedLocation(file, reference.span(), "this job names the file as its environment");
      return read(file, reference.path())
          .map(found -> environment(found, naming))
          .orElse(List.of());
    }
    return environment instanceof InlineEnvironment inline ? condaFile(file, inline) : List.of();
  }

  private List<LintResult> environment(YamlDocument document, RelatedLocation naming) {
    SchemaFindings schema = SchemaChecker.checkEnvironment(document);
    return result(subject(document, AS_ENVIRONMENT, schema), naming, condaFileOf(document));
  }

  private List<LintResult> condaFileOf(YamlDocument document) {
    return InlineEnvironment.of(document)
        .map(inline -> condaFile(document.source(), inline))
        .orElse(List.of());
  }

  private List<LintResult> condaFile(SourceFile file, InlineEnvironment environment) {
    Optional<Located<String>> path = environment.condaFile();
    Optional<YamlDocument> document = path.flatMap(found -> read(file, found.value()));
    if (document.isEmpty()) {
      return List.of();
    }
    RelatedLocation naming =
        new RelatedLocation(
            file, path.get().span(), "this environment names the file as its conda file");
    return result(subject(document.get(), AS_CONDA_FILE, SchemaFindings.none()), naming, List.of());
  }

  private Optional<YamlDocument> read(SourceFile from, String path) {
    return options.files().read(ProjectFiles.resolve(from, path)).map(YamlParser::parse);
  }

  private RuleContext.Subject subject(
      YamlDocument document, Classification classification, SchemaFindings schema) {
    return new RuleContext.Subject(document, classification, schema, options.files());
  }

  /** Returns the result of a file, or none where there is nothing to tell. */
  private List<LintResult> result(
      RuleContext.Subject subject, RelatedLocation naming, List<LintResult> namedFiles) {
    CommandJob job = CommandJob.of(subject.document());
    SuppressionRun.Outcome outcome =
        SuppressionRun.of(subject, job, options, subject.classification().kind());
    List<Diagnostic> diagnostics =
        outcome.kept().stream().map(diagnostic -> diagnostic.withRelated(naming)).toList();
    return diagnostics.isEmpty() && outcome.suppressed().isEmpty() && namedFiles.isEmpty()
        ? List.of()
        : List.of(
            new LintResult(
                subject.document(),
                subject.classification(),
                job,
                diagnostics,
                outcome.suppressed(),
                namedFiles,
                outcome.judging()));
  }
}
