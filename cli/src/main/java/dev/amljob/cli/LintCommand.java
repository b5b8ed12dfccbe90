// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.files.BoundedRead;
import dev.amljob.cli.files.Candidate;
import dev.amljob.cli.files.Discovery;
import dev.amljob.cli.files.FileDiscovery;
import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs {@code amljob lint}. */
final class LintCommand {
  private final Surroundings surroundings;
  private final FileLinter linter;
  private final Writer out;
  private final Complaints complaints;

  LintCommand(Surroundings surroundings, FileLinter linter, Writer out, Complaints complaints) {
    this.surroundings = surroundings;
    this.linter = linter;
    this.out = out;
    this.complaints = complaints;
  }

  /**
   * Lints and reports.
   *
   * @throws IOException if the report cannot be written
   */
  ExitCode run(LintArguments arguments) throws IOException {
    Discovery discovery = FileDiscovery.find(surroundings.folder(), arguments.paths());
    List<Candidate> candidates = new ArrayList<>(discovery.candidates());
    if (arguments.stdin()) {
      String name = arguments.stdinName();
      candidates.add(
          new Candidate(name, true, () -> BoundedRead.stream(name, surroundings.in())));
    }
    List<Outcome> outcomes = ParallelLint.run(candidates, linter, arguments.jobs());
    if (arguments.showFiles()) {
      FileList.of(outcomes, discovery.skipped()).write(out);
    }
    List<LintResult> taken =
        outcomes.stream().filter(LintCommand::isTaken).map(Outcome::result).filter(Objects::nonNull).toList();
    ExitCode troubles = tellTroubles(discovery, outcomes);
    if (taken.isEmpty() && troubles == ExitCode.CLEAN && !arguments.allowEmpty()) {
      return tellNothing(arguments, candidates.size());
    }
    if (arguments.showFiles()) {
      return troubles;
    }
    Report report = Report.of(taken);
    Reporters.forFormat(arguments.format(), arguments.color().style(surroundings))
        .write(report, out);
    return troubles.orWorse(arguments.failOn().verdict(report));
  }

  /** A file that the user named is linted whatever it is; in a folder only jobs are. */
  static boolean isTaken(Outcome outcome) {
    LintResult result = outcome.result();
    return result != null
        && (outcome.file().named() || result.classification().kind() == DocumentKind.COMMAND_JOB);
  }

  private ExitCode tellTroubles(Discovery discovery, List<Outcome> outcomes) {
    ExitCode worst = ExitCode.CLEAN;
    return worst;
  }

  private ExitCode tellNothing(LintArguments arguments, int candidates) {
    return ExitCode.USAGE;
  }
}
