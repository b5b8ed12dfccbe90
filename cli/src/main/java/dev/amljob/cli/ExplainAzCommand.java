// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.azerror.AzError;
import dev.amljob.cli.azerror.AzOutput;
import dev.amljob.cli.azerror.Citations;
import dev.amljob.cli.azerror.Explanation;
import dev.amljob.cli.report.Format;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Style;
import dev.amljob.cli.report.VisibleText;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.discovery.BoundedRead;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which mistake in a file an error of {@code az ml} speaks of, and what to do about it. */
final class ExplainAzCommand {
  private final Surroundings surroundings;
  private final FileLinter linter;
  private final Writer out;
  private final PrintWriter err;
  private final Complaints complaints;

  ExplainAzCommand(Surroundings surroundings, FileLinter linter, Writer out, PrintWriter err) {
    this.surroundings = surroundings;
    this.linter = linter;
    this.out = out;
    this.err = err;
    this.complaints = new Complaints(err);
  }

  /**
   * Reads an error from standard input and explains it.
   *
   * @param written the file that it is about; empty if the user named none
   * @throws IOException if the output cannot be written, or the input not be read
   * @throws UsageException if the input holds no error of {@code az ml}, or the file is none
   */
  ExitCode run(String written) throws IOException, UsageException {
    if (written.equals(NamedFile.STDIN)) {
      throw new UsageException(
          "standard input is what `az ml` printed, and cannot be the job as well",
          "name the job's file: amljob explain --from-az job.yml < error.txt");
    }
    String text = BoundedRead.stream("<stdin>", surroundings.in()).text();
    List<AzError> errors = AzOutput.errors(text);
    if (errors.isEmpty()) {
      throw new UsageException(
          "there is no error of `az ml` on standard input",
          "pass all that it printed: amljob explain --from-az job.yml < error.txt");
    }
    Optional<String> file =
        written.isEmpty() ? AzOutput.file(text).filter(this::isFile) : Optional.of(written);
    return file.isPresent() ? explain(errors, file.get()) : explain(errors);
  }

  private boolean isFile(String name) {
    try {
      return Files.isRegularFile(surroundings.folder().resolve(name));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  private ExitCode explain(List<AzError> errors, String name) throws IOException, UsageException {
    LintResult result;
    Explanation explanation;
    try {
      SourceFile file = NamedFile.read(surroundings, name);
      FileLinter configured =
          ConfiguredLinter.of(surroundings, linter, ConfigSource.SEARCH, name, err);
      result = loud(configured.lint(file));
      explanation = Explanation.of(errors, result);
      if (!explanation.open().isEmpty()) {
        // A rule that is switched off may know what has happened nevertheless.
        explanation = explanation.and(loud(linter.lint(file)));
      }
    } catch (IOException unreadable) {
      complaints.tell(Fault.unreadable(name, unreadable));
      return ExitCode.FAILURE;
    }
    for (Map.Entry<Diagnostic, List<AzError>> one : explanation.explained().entrySet()) {
      writeErrors(one.getValue());
      write(result, one.getKey());
    }
    writeOpen(explanation.open(), name);
    return ExitCode.CLEAN;
  }

  private void writeOpen(List<AzError> open, String name) throws IOException {
    List<AzError> known = open.stream().filter(AzError::isKnown).toList();
    for (AzError error : known) {
      out.append(said(error)).append('\n');
    }
    if (!known.isEmpty()) {
      out.append("  nothing in `").append(VisibleText.of(name)).append("` explains ");
      out.append(known.size() == 1 ? "it" : "them")
          .append("; is this the file, as it was then?\n\n");
    }
    writeUnknown(open);
  }

  /** An error that no rule knows is mostly none of the file. */
  private void writeUnknown(List<AzError> errors) throws IOException {
    List<AzError> unknown = errors.stream().filter(error -> !error.isKnown()).toList();
    for (AzError error : unknown) {
      out.append(said(error)).append('\n');
    }
    if (!unknown.isEmpty()) {
      out.append(
          "  no error that amljob knows; it may have to do with the service, not the file\n\n");
    }
  }

  /** Who asks about an error wants to hear what is otherwise kept quiet. */
  private static LintResult loud(LintResult result) {
    return result.withDiagnostics(
        Stream.concat(
                result.diagnostics().stream(),
                result.suppressed().stream().map(SuppressedDiagnostic::diagnostic))
            .sorted()
            .toList());
  }

  private void writeErrors(List<AzError> errors) throws IOException {
    out.append(said(errors.get(0)));
    if (errors.size() > 1) {
      out.append(" (and " + (errors.size() - 1) + " more)");
    }
    out.append('\n');
  }

  private void write(LintResult result, Diagnostic diagnostic) throws IOException {
    LintResult one = result.withDiagnostics(List.of(diagnostic));
    Style style = ColorChoice.AUTO.style(surroundings);
    Reporters.write(Report.of(List.of(one)), Format.FULL, style, false, out);
  }

  /** Explains errors by what the rules' pages say of them, without a file. */
  private ExitCode explain(List<AzError> errors) throws IOException {
    List<AzError> known = errors.stream().filter(AzError::isKnown).toList();
    for (AzError error : known) {
      out.append(said(error)).append('\n');
      if (error.missingFile().isPresent()) {
        out.append("  maybe there is no `").append(VisibleText.of(error.missingFile().get()));
        out.append("` in the folder that `az ml` ran in\n");
      }
      for (RuleInfo rule : Citations.of(error.message())) {
        out.append("  maybe ").append(rule.id().value()).append(": ").append(rule.summary());
        out.append('\n');
      }
    }
    writeUnknown(errors);
    out.flush();
    if (!known.isEmpty()) {
      complaints.tell(
          "without the file there is no telling which line it is",
          "name it: amljob explain --from-az job.yml < error.txt");
    }
    return ExitCode.CLEAN;
  }

  private static String said(AzError error) {
    return "az ml: " + VisibleText.of(error.inWords());
  }
}
