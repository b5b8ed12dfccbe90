// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.job.EnvironmentFile;
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
  static List<LintResult> lint(YamlDocument document, CommandJob job, LintOptions options) {
    return new NamedFiles(options).ofJob(document.source(), job);
  }

  private List<LintResult> ofJob(SourceFile file, CommandJob job) {
    Optional<InlineEnvironment> inline =
        job.environment()
            .filter(InlineEnvironment.class::isInstance)
            .map(InlineEnvironment.class::cast);
    Optional<LintResult> named =
        job.environment()
            .filter(EnvironmentFile.class::isInstance)
            .map(EnvironmentFile.class::cast)
            .flatMap(environment -> environment(file, environment));
    return inline.map(environment -> condaFiles(file, environment)).orElse(named.stream().toList());
  }

  private Optional<LintResult> environment(SourceFile file, EnvironmentFile environment) {
    return read(file, environment.path())
        .map(
            document -> {
              SchemaFindings schema = SchemaChecker.checkEnvironment(document);
              List<LintResult> condaFiles =
                  InlineEnvironment.of(document)
                      .map(inline -> condaFiles(document.source(), inline))
                      .orElse(List.of());
              RelatedLocation naming =
                  naming(
                      file, environment.reference(), "this job's environment is read from there");
              return result(document, AS_ENVIRONMENT, schema, naming, condaFiles);
            })
        .filter(NamedFiles::isWorthTelling);
  }

  private List<LintResult> condaFiles(SourceFile file, InlineEnvironment environment) {
    return environment
        .condaFile()
        .flatMap(
            path ->
                read(file, path.value())
                    .map(
                        document ->
                            result(
                                document,
                                AS_CONDA_FILE,
                                SchemaFindings.none(),
                                naming(
                                    file, path, "this environment's packages are read from there"),
                                List.of())))
        .filter(NamedFiles::isWorthTelling)
        .stream()
        .toList();
  }

  private LintResult result(
      YamlDocument document,
      Classification classification,
      SchemaFindings schema,
      RelatedLocation naming,
      List<LintResult> namedFiles) {
    CommandJob job = CommandJob.of(document);
    List<Diagnostic> diagnostics =
        RuleRun.of(
                new RuleContext.Subject(document, classification, schema, options.files()),
                job,
                options.rules().forKind(classification.kind()))
            .stream()
            .map(diagnostic -> diagnostic.withRelated(naming))
            .toList();
    return new LintResult(document, classification, job, diagnostics, namedFiles);
  }

  private Optional<YamlDocument> read(SourceFile from, String path) {
    return options.files().read(ProjectFiles.resolve(from, path)).map(YamlParser::parse);
  }

  private static RelatedLocation naming(SourceFile file, Located<String> path, String message) {
    return new RelatedLocation(file, path.span(), message);
  }

  private static boolean isWorthTelling(LintResult result) {
    return !result.diagnostics().isEmpty() || !result.namedFiles().isEmpty();
  }
}
