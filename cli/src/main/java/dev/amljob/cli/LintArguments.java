// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Format;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * The arguments of {@code amljob lint}, checked.
 *
 * @param paths files and folders as the user wrote them, without {@code -}; never both empty and
 *     without standard input
 * @param stdin whether to read standard input
 * @param stdinName what to call it
 * @param format how to write the report
 * @param color when to use colours
 * @param failOn from which level on a finding fails the run
 * @param jobs how many files to lint at once
 * @param showFiles whether to list the files and not lint them
 * @param allowEmpty whether it is right that there is nothing to lint
 */
record LintArguments(
    List<String> paths,
    boolean stdin,
    String stdinName,
    Format format,
    ColorChoice color,
    FailOn failOn,
    int jobs,
    boolean showFiles,
    boolean allowEmpty) {
  /** The path that means standard input. */
  private static final String STDIN = "-";

  /**
   * Returns whether a command line is {@code lint} and paths. Nobody has to start the parser to
   * read that.
   */
  static boolean arePlain(String... commandLine) {
    if (commandLine.length == 0 || !commandLine[0].equals(CommandLineSpec.LINT)) {
      return false;
    }
    for (String argument : commandLine) {
      if (argument.startsWith("-")) {
        return false;
      }
    }
    return true;
  }

  /** Returns the arguments of a plain command line: paths, and the default of each option. */
  static LintArguments ofPlain(String... commandLine) {
    List<String> paths = List.of(commandLine).subList(1, commandLine.length);
    return new LintArguments(
        paths.isEmpty() ? List.of(".") : paths,
        false,
        LintOption.STDIN_FILENAME.otherwise(),
        Format.FULL,
        ColorChoice.AUTO,
        FailOn.ERROR,
        Runtime.getRuntime().availableProcessors(),
        false,
        false);
  }

  static LintArguments of(ParseResult parsed) throws UsageException {
    List<String> written = List.of(parsed.matchedPositionalValue(0, new String[0]));
    boolean stdin = written.contains(STDIN);
    if (parsed.hasMatchedOption(LintOption.STDIN_FILENAME.flag()) && !stdin) {
      throw new UsageException(
          "--stdin-filename names what is read from standard input, but nothing is",
          "add `-` to read it: amljob lint --stdin-filename job.yml -");
    }
    List<String> paths = written.stream().filter(path -> !path.equals(STDIN)).toList();
    return new LintArguments(
        written.isEmpty() ? List.of(".") : paths,
        stdin,
        LintOption.STDIN_FILENAME.value(parsed),
        Choices.parse("--format", LintOption.FORMAT.value(parsed), Format.class),
        Choices.parse("--color", LintOption.COLOR.value(parsed), ColorChoice.class),
        Choices.parse("--fail-on", LintOption.FAIL_ON.value(parsed), FailOn.class),
        jobs(LintOption.JOBS.value(parsed)),
        LintOption.SHOW_FILES.isSet(parsed),
        LintOption.ALLOW_EMPTY.isSet(parsed));
  }

  private static int jobs(String written) throws UsageException {
    if (written.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int jobs = Integer.parseInt(written);
      if (jobs >= 1) {
        return jobs;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, as for a number that makes no sense.
    }
    throw new UsageException(
        "`" + written + "` is no value of --jobs", "it takes a number from 1 upwards");
  }
}
