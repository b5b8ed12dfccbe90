// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Report;
import dev.amljob.cli.report.Reporters;
import dev.amljob.cli.report.Statistics;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.discovery.Candidate;
import dev.amljob.core.discovery.Discovery;
import dev.amljob.core.discovery.Fault;
import dev.amljob.core.linter.LintResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of {@code amljob lint} over files that are already found. */
final class LintCommand {
  private final Surroundings surroundings;
  private final FileLinter linter;
  private final Configurations configurations;
  private final Writer out;
  private final Complaints complaints;

  LintCommand(
      Surroundings surroundings,
      FileLinter linter,
      Configurations configurations,
      Writer out,
      Complaints complaints) {
    this.surroundings = surroundings;
    this.linter = linter.following(configurations);
    this.configurations = configurations;
    this.out = out;
    this.complaints = complaints;
  }

  /**
   * Lints and reports. Whatever could be linted is reported, whatever else went wrong.
   *
   * @param candidates the files
   * @param discovery how they were found
   * @throws IOException if the report cannot be written
   * @throws UsageException if a baseline that the user names cannot be read
   */
  ExitCode run(LintArguments arguments, List<Candidate> candidates, Discovery discovery)
      throws IOException, UsageException {
    BaselineStep baseline =
        new BaselineStep(
            arguments.baselines(), surroundings.folder(), complaints, arguments.quiet());
    List<Outcome> outcomes = lint(arguments, candidates);
    List<Fault> faults = discovery.faults();
    ExitCode verdict = ExitCode.CLEAN;
    List<LintResult> taken = taken(outcomes);
    boolean nothing = taken.isEmpty() && !arguments.allowEmpty();
    FixMode fixes = arguments.fixes();
    if (arguments.showFiles()) {
      FileList.of(outcomes, discovery.skipped()).write(out);
    } else if (!nothing && fixes == null) {
      verdict = report(arguments, baseline, taken, out);
    } else if (fixes != null && !nothing) {
      FixRun run = new FixRun(linter, fixes, surroundings.folder(), out);
      outcomes = fixed(run, outcomes);
      faults = Stream.concat(faults.stream(), run.faults().stream()).toList();
      verdict = afterFixes(arguments, baseline, run, outcomes);
    }
    // After the report, where somebody at a terminal still sees it.
    out.flush();
    ExitCode troubles = tellTroubles(faults, outcomes);
    if (nothing && troubles == ExitCode.CLEAN) {
      // Who has just read that a file is missing need not be told this as well.
      return tellNothing(arguments, outcomes.size(), discovery.skipped());
    }
    return troubles.orWorse(verdict);
  }

  private static List<LintResult> taken(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(one -> one.taken().stream()).toList();
  }

  private static List<Outcome> fixed(FixRun run, List<Outcome> linted) throws IOException {
    List<Outcome> fixed = new ArrayList<>();
    for (Outcome outcome : linted) {
      fixed.add(run.after(outcome));
    }
    return fixed;
  }

  private ExitCode afterFixes(
      LintArguments arguments, BaselineStep baseline, FixRun run, List<Outcome> outcomes)
      throws IOException {
    ExitCode verdict =
        switch (run.mode().action()) {
          case SHOW -> run.hasChanges() ? ExitCode.FINDINGS : ExitCode.CLEAN;
          case ONLY_WRITE -> ExitCode.CLEAN;
          // Where the mended text is printed, the findings have to go elsewhere.
          case WRITE ->
              report(
                  arguments,
                  baseline,
                  taken(outcomes),
                  arguments.stdin() ? complaints.writer() : out);
        };
    out.flush();
    if (run.hasChanges() && !arguments.quiet()) {
      complaints.writer().print(run.inWords());
    }
    complaints.writer().flush();
    return verdict;
  }

  private List<Outcome> lint(LintArguments arguments, List<Candidate> files) {
    return arguments.quiet() || !surroundings.progress()
        ? ParallelLint.run(files, linter, arguments.jobs())
        : ParallelLint.run(files, linter, arguments.jobs(), complaints.writer());
  }

  private ExitCode report(
      LintArguments arguments, BaselineStep baseline, List<LintResult> found, Writer target)
      throws IOException {
    List<LintResult> results = baseline.apply(found);
    ExitCode verdict = baseline.code();
    Report report = Report.ofLint(results);
    print(arguments, report, target);
    for (LintResult result : results) {
      verdict = verdict.orWorse(failOn(arguments, result).verdict(result));
    }
    for (ReportFile file : arguments.outputs()) {
      verdict = verdict.orWorse(write(report, file));
    }
    return results.stream().anyMatch(LintResult::hasInternalError)
        ? verdict.orWorse(ExitCode.FAILURE)
        : verdict;
  }

  private FailOn failOn(LintArguments arguments, LintResult result) {
    FailOn asked = arguments.failOn();
    if (asked != null) {
      return asked;
    }
    Optional<String> word = configurations.of(result.file().name()).text("fail-on");
    return word.isPresent() ? FailOn.valueOf(word.get().toUpperCase(Locale.ROOT)) : FailOn.ERROR;
  }

  /** Prints a report as it was asked for. */
  void print(LintArguments arguments, Report report, Writer target) throws IOException {
    if (arguments.statistics()) {
      Statistics.write(report, !arguments.quiet(), target);
    } else {
      Reporters.write(
          report,
          arguments.format(),
          arguments.color().style(surroundings),
          !arguments.quiet(),
          target);
    }
  }

  /** Writes the report to a file; when that fails, it is still printed. */
  private ExitCode write(Report report, ReportFile file) {
    try {
      file.write(report, surroundings.folder());
      return ExitCode.CLEAN;
    } catch (IOException failure) {
      Fault fault = Fault.unwritable(file.path(), failure);
      complaints.tell(fault);
      return ExitCode.of(fault);
    }
  }

  private ExitCode tellTroubles(List<Fault> faults, List<Outcome> outcomes) {
    ExitCode worst = ExitCode.CLEAN;
    for (Fault fault : faults) {
      complaints.tell(fault);
      worst = worst.orWorse(ExitCode.of(fault));
    }
    for (Outcome outcome : outcomes) {
      Fault fault = outcome.fault();
      if (fault != null) {
        complaints.tell(fault);
        worst = worst.orWorse(ExitCode.of(fault));
      }
      Throwable bug = outcome.bug();
      if (bug != null) {
        complaints.tellBug(
            "while linting `" + outcome.file().name() + "`", bug, surroundings.isDebugging());
        worst = ExitCode.FAILURE;
      }
    }
    return worst;
  }

  private ExitCode tellNothing(
      LintArguments arguments, int candidates, List<Discovery.Skipped> skipped) {
    List<String> asked = new ArrayList<>(arguments.selection().paths());
    if (arguments.stdin()) {
      asked.add(arguments.stdinName());
    }
    String where = "`" + String.join("`, `", asked) + "`";
    Set<String> left = skipped.stream().map(Discovery.Skipped::name).collect(Collectors.toSet());
    complaints.tell(
        "nothing to lint: "
            + (candidates > 0
                ? "no command job among the YAML files in " + where
                : left.containsAll(asked)
                    ? "all of " + where + " is left out"
                    : "no YAML file in " + where + (left.isEmpty() ? "" : " that is not left out")),
        arguments.showFiles()
            ? "name a file itself to have it linted whatever it is"
            : "see why with `amljob lint --show-files`; --allow-empty makes this no error");
    return ExitCode.USAGE;
  }
}
