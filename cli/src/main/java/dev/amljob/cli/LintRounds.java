// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Report;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.discovery.BoundedRead;
import dev.amljob.core.discovery.Candidate;
import dev.amljob.core.discovery.Discovery;
import dev.amljob.core.discovery.FileDiscovery;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

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
   * @throws UsageException if a configuration or a baseline that the user names cannot be had
   */
  ExitCode run(LintArguments arguments) throws IOException, UsageException {
    return arguments.watch() ? watch(arguments) : once(arguments);
  }

  private ExitCode watch(LintArguments arguments) throws IOException, UsageException {
    Watch watch = new Watch(surroundings.folder(), () -> watched(arguments));
    clearScreen();
    once(arguments);
    try {
      while (true) {
        watch.awaitChange();
        clearScreen();
        again(arguments);
      }
    } catch (InterruptedException enough) {
      return ExitCode.CLEAN;
    }
  }

  private void clearScreen() throws IOException {
    if (surroundings.terminal().getAsBoolean()) {
      out.write(CLEAR_SCREEN);
    }
  }

  /** What was there at first is soon there again: another program may be about to write it. */
  private void again(LintArguments arguments) throws IOException {
    try {
      once(arguments);
    } catch (UsageException away) {
      out.flush();
      complaints.tell(away.mistake(), away.hint());
    }
  }

  /** Returns the files whose changes matter: the jobs, their configurations, and the baseline. */
  private List<String> watched(LintArguments arguments) {
    Configurations configurations = surroundings.configurations(arguments.config());
    Discovery discovery =
        FileDiscovery.find(surroundings.folder(), arguments.selection(), configurations);
    List<String> jobs = discovery.candidates().stream().map(Candidate::name).toList();
    jobs.forEach(configurations::of);
    List<String> watched = new ArrayList<>(jobs);
    watched.addAll(configurations.names());
    arguments.baselines().read().ifPresent(watched::add);
    return watched;
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
