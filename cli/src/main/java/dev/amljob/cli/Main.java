// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The {@code amljob} command. */
public final class Main {
  private final Surroundings surroundings;
  private final FileLinter linter;
  private final Writer out;
  private final PrintWriter err;
  private final Complaints complaints;

  Main(Surroundings surroundings, FileLinter linter) {
    this.surroundings = surroundings;
    this.linter = linter;
    this.out = new BufferedWriter(ConsoleWriter.to(new PipeOutput(surroundings.out()), "stdout"));
    this.err = new PrintWriter(ConsoleWriter.to(surroundings.err(), "stderr"));
    this.complaints = new Complaints(err);
  }

  /** Returns the command with the linter's defaults. */
  static Main in(Surroundings surroundings) {
    return new Main(surroundings, new RuleLinter(options(surroundings)));
  }

  private static LintOptions options(Surroundings surroundings) {
    return LintOptions.defaults().withFiles(new DiskFiles(surroundings.folder()));
  }

  /**
   * Runs the command and ends the process. Nothing is left to be done by then, and {@code
   * System.exit} would look through all jars for somebody who wants to log the end.
   */
  public static void main(String[] arguments) {
    // Named, so that nobody looks through all jars for a logger that says nothing anyway.
    System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "WARN");
    Runtime.getRuntime().halt(in(Surroundings.ofProcess()).run(arguments).number());
  }

  /** Runs the command; whatever happens is told, and becomes an exit code. */
  ExitCode run(String... arguments) {
    ExitCode code;
    try {
      code = dispatch(arguments);
      out.flush();
    } catch (UsageException usage) {
      complaints.tell(usage.mistake(), usage.hint());
      code = ExitCode.USAGE;
    } catch (IOException failure) {
      complaints.tell("cannot write the output: " + failure.getMessage(), "");
      code = ExitCode.FAILURE;
    } catch (RuntimeException | Error bug) {
      complaints.tellBug("", bug, surroundings.isDebugging());
      code = ExitCode.FAILURE;
    }
    return code;
  }

  private ExitCode dispatch(String... arguments) throws IOException, UsageException {
    if (LintArguments.arePlain(arguments)) {
      return lint(LintArguments.ofPlain(surroundings.variables(), arguments));
    }
    if (LspCommand.isPlain(arguments)) {
      return new LspCommand(surroundings).run("");
    }
    CommandLine command = CommandLineSpec.create();
    ParseResult parsed;
    try {
      parsed = command.parseArgs(withoutHelpCommand(command, arguments));
    } catch (ParameterException refusal) {
      throw new UsageAdvice(surroundings.folder()).of(refusal);
    }
    ParseResult subcommand = parsed.subcommand();
    if (parsed.isVersionHelpRequested()) {
      out.write(Version.text());
      return ExitCode.CLEAN;
    }
    if (parsed.isUsageHelpRequested()
        || (subcommand != null && subcommand.isUsageHelpRequested())) {
      List<CommandLine> named = parsed.asCommandLineList();
      out.write(help(named.get(named.size() - 1)));
      return ExitCode.CLEAN;
    }
    if (subcommand == null) {
      err.write(help(command));
      err.flush();
      return ExitCode.USAGE;
    }
    UsageAdvice.refuseEmpty(subcommand);
    return run(subcommand);
  }

  /** Returns {@code lint --help} for {@code help lint}, as people know it from other tools. */
  private static String[] withoutHelpCommand(CommandLine command, String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("help")) {
      return arguments;
    }
    List<String> asked = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
    // With --help, a command that nobody knows would go unnoticed.
    if (asked.isEmpty() || command.getSubcommands().containsKey(asked.get(0))) {
      asked.add(CommandLineSpec.HELP);
    }
    return asked.toArray(String[]::new);
  }

  private ExitCode run(ParseResult subcommand) throws IOException, UsageException {
    return switch (subcommand.commandSpec().name()) {
      case CommandLineSpec.RULES ->
          new RulesCommand(out)
              .run(
                  Choices.parse("--format", LintOption.FORMAT.value(subcommand), Layout.class),
                  RuleFilter.of(subcommand));
      case CommandLineSpec.COMPLETION ->
          new CompletionCommand(out).run(subcommand.matchedPositionalValue(0, ""));
      case CommandLineSpec.SCHEMA ->
          new SchemaCommand(out).run(subcommand.matchedPositionalValue(0, "job"));
      case CommandLineSpec.CONFIG ->
          new ConfigCommand(surroundings, out, complaints)
              .run(
                  subcommand.matchedPositionalValue(0, ""),
                  subcommand.matchedPositionalValue(1, ""),
                  LintArguments.config(subcommand));
      case CommandLineSpec.DUMP ->
          new DumpCommand(surroundings, linter, out, err).run(DumpArguments.of(subcommand));
      case CommandLineSpec.LSP ->
          new LspCommand(surroundings)
              .run(subcommand.matchedOptionValue(CommandLineSpec.SOCKET, ""));
      case CommandLineSpec.EXPLAIN -> explain(subcommand);
      case CommandLineSpec.FMT ->
          new FmtCommand(surroundings, out, complaints, FmtArguments.of(subcommand)).run();
      case CommandLineSpec.SUBMIT ->
          new SubmitCommand(surroundings, linter, out, err).run(SubmitArguments.of(subcommand));
      case CommandLineSpec.JOB ->
          new JobCommand(surroundings, out, err).run(JobArguments.of(subcommand));
      case CommandLineSpec.DIFF ->
          new DiffCommand(surroundings, out, complaints)
              .run(
                  subcommand.matchedPositionalValue(0, ""),
                  subcommand.matchedPositionalValue(1, ""),
                  Choices.parse("--format", LintOption.FORMAT.value(subcommand), Layout.class));
      default -> lint(LintArguments.of(surroundings.variables(), subcommand));
    };
  }

  private ExitCode lint(LintArguments arguments) throws IOException, UsageException {
    if (!arguments.profile()) {
      return new LintRounds(surroundings, linter, out, complaints).run(arguments);
    }
    Profile profile = Profile.of(options(surroundings));
    ExitCode code = new LintRounds(surroundings, profile, out, complaints).run(arguments);
    profile.write(err);
    return code;
  }

  private ExitCode explain(ParseResult subcommand) throws IOException, UsageException {
    String argument = subcommand.matchedPositionalValue(0, "");
    if (subcommand.hasMatchedOption(CommandLineSpec.FROM_AZ)) {
      if (subcommand.hasMatchedOption(LintOption.FORMAT.flag())) {
        throw new UsageException(
            "--from-az and --format do not go together",
            "programs get all findings of a file from `amljob lint --format json`");
      }
      return new ExplainAzCommand(surroundings, linter, out, err).run(argument);
    }
    if (argument.isEmpty()) {
      throw new UsageException("RULE is missing", "`amljob rules` lists all rules");
    }
    Layout layout = Choices.parse("--format", LintOption.FORMAT.value(subcommand), Layout.class);
    return new ExplainCommand(out).run(argument, layout);
  }

  /** One kind of line end on all systems, as in the reports. */
  private static String help(CommandLine command) {
    return command.getUsageMessage(CommandLine.Help.Ansi.OFF).replace(System.lineSeparator(), "\n");
  }
}
