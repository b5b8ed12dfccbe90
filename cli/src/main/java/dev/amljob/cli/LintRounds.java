// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.discovery.BoundedRead;
import dev.amljob.core.discovery.Candidate;
import dev.amljob.core.discovery.Discovery;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.cli.report.Report;
import dev.amljob.core.config.Configurations;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs {@code amljob lint}: finds the files and their configurations and lints them, once or again
 * after each change.
 */
final class LintRounds {
  private static final String CLEAR_SCREEN = "\u001b[2J\u001b[3J\u001b[H";

  private final Surroundings surroundings;
  private final FileLinter linter;
  private final Writer out;
  private final Complaints complaints;

  LintRounds(Surroundings surroundings, FileLinter linter, Writer out, Complaints complaints) {
    this.surroundings = surroundings;
    this.linter = linter;
    this.out = out;
    this.complaints = complaints;
  }

  /**
   * Lints and reports, once or after each change. Whatever could be linted is reported, whatever
   * else went wrong.
   *
   * @throws IOException if the report cannot be written
   * @throws UsageException if the configuration that the user names is not there
   */
  ExitCode run(LintArguments arguments) throws IOException, UsageException {
    return arguments.watch() ? watch(arguments) : once(arguments);
  }

  private ExitCode watch(LintArguments arguments) throws IOException, UsageException {
    Watch watch = new Watch(surroundings.folder(), () -> watched(arguments));
    try {
      while (true) {
        if (surroundings.terminal().getAsBoolean()) {
          out.write(CLEAR_SCREEN);
        }
        once(arguments);
        watch.awaitChange();
      }
    } catch (InterruptedException enough) {
      return ExitCode.CLEAN;
    }
  }

  /** Returns the files whose changes matter: the jobs, and the configurations of these. */
  private List<String> watched(LintArguments arguments) {
    Configurations configurations = surroundings.configurations(arguments.config());
    Discovery discovery =
        FileDiscovery.find(surroundings.folder(), arguments.selection(), configurations);
    List<String> jobs = discovery.candidates().stream().map(Candidate::name).toList();
    jobs.forEach(configurations::of);
    return Stream.concat(jobs.stream(), configurations.names().stream()).toList();
  }

  private ExitCode once(LintArguments arguments) throws IOException, UsageException {
    ConfiguredLinter.requireFile(arguments.config(), surroundings);
    Configurations configurations = surroundings.configurations(arguments.config());
    Discovery discovery =
        FileDiscovery.find(surroundings.folder(), arguments.selection(), configurations);
    if (arguments.stdin()) {
      discovery = withStdin(arguments, discovery, configurations);
    }
    List<Candidate> candidates = discovery.candidates();
    for (Candidate candidate : candidates) {
      configurations.of(candidate.name());
    }
    LintCommand command = new LintCommand(surroundings, linter, configurations, out, complaints);
    return configurations.mistakes().isEmpty()
        ? command.run(arguments, candidates, discovery)
        : tellMistakes(arguments, configurations, command);
  }

  private ExitCode tellMistakes(
      LintArguments arguments, Configurations configurations, LintCommand command)
      throws IOException {
    command.print(arguments, Report.of(configurations.mistakes()), out);
    out.flush();
    UsageException unsound = ConfiguredLinter.unsound("linted");
    complaints.tell(unsound.mistake(), unsound.hint());
    return ExitCode.USAGE;
  }

  private Discovery withStdin(
      LintArguments arguments, Discovery discovery, Configurations configurations)
      throws IOException {
    String name = arguments.stdinName();
    Candidate stdin =
        new Candidate(name, true, true, () -> BoundedRead.stream(name, surroundings.in()));
    String reason =
        FileDiscovery.whyLeftOut(
            name, surroundings.folder(), arguments.selection(), configurations);
    if (reason.isEmpty()) {
      return discovery.with(stdin);
    }
    FixMode fixes = arguments.fixes();
    if (fixes != null && fixes.action() != FixMode.Action.SHOW) {
      // Who pipes a text through must get it back, whatever its name.
      out.write(stdin.read().text());
    }
    return discovery.with(new Discovery.Skipped(name, reason));
  }
}
