// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Format;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.discovery.FileDiscovery;
import dev.amljob.core.discovery.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * The arguments of {@code amljob lint}, checked.
 *
 * @param selection the files that are meant, without {@code -}; never without paths and standard
 *     input
 * @param stdin whether to read standard input
 * @param stdinName what to call it
 * @param format how to write the report
 * @param color when to use colours
 * @param failOn from which level on a finding fails the run; {@code null} to leave that to the
 *     configuration
 * @param config where configuration comes from
 * @param baselines which findings are known
 * @param jobs how many files to lint at once
 * @param outputs files that the report is written to as well
 * @param quiet whether to leave out what is no finding
 * @param statistics whether to print counts in place of findings
 * @param profile whether to tell how long each rule took
 * @param fixes what to do with fixes; {@code null} to leave them alone
 * @param watch whether to lint again when a file changes
 * @param showFiles whether to list the files and not lint them
 * @param allowEmpty whether it is right that there is nothing to lint
 */
record LintArguments(
    Selection selection,
    boolean stdin,
    String stdinName,
    Format format,
    ColorChoice color,
    @Nullable FailOn failOn,
    ConfigSource config,
    BaselineChoice baselines,
    int jobs,
    List<ReportFile> outputs,
    boolean quiet,
    boolean statistics,
    boolean profile,
    @Nullable FixMode fixes,
    boolean watch,
    boolean showFiles,
    boolean allowEmpty) {
  /** Fixes come before comments, and a list of known findings is another way to the same end. */
  private static final List<LintOption> NOT_WITH_IGNORES =
      List.of(
          LintOption.FIX,
          LintOption.FIX_ONLY,
          LintOption.UNSAFE_FIXES,
          LintOption.BASELINE,
          LintOption.WRITE_BASELINE,
          LintOption.PROFILE,
          LintOption.WATCH);

  /** Where nothing is linted, nothing is written into files. */
  private static final List<LintOption> NOT_WITH_SHOW_FILES =
      List.of(
          LintOption.FIX, LintOption.FIX_ONLY, LintOption.ADD_IGNORES, LintOption.WRITE_BASELINE);

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
      if (argument.startsWith("-") || argument.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the arguments of a plain command line: paths, and the default of each option. */
  static LintArguments ofPlain(Map<String, String> variables, String... commandLine) {
    List<String> paths = List.of(commandLine).subList(1, commandLine.length);
    return new LintArguments(
        new Selection(paths.isEmpty() ? List.of(".") : paths, List.of(), false),
        false,
        LintOption.STDIN_FILENAME.otherwise(),
        defaultFormat(variables),
        ColorChoice.AUTO,
        null,
        ConfigSource.SEARCH,
        BaselineChoice.NONE,
        Runtime.getRuntime().availableProcessors(),
        List.of(),
        false,
        false,
        false,
        null,
        false,
        false,
        false);
  }

  /** Returns the format that the place where the command runs can do most with. */
  private static Format defaultFormat(Map<String, String> variables) {
    if (variables.getOrDefault("GITHUB_ACTIONS", "").equalsIgnoreCase("true")) {
      return Format.GITHUB;
    }
    return variables.getOrDefault("TF_BUILD", "").equalsIgnoreCase("true")
        ? Format.AZURE
        : Format.FULL;
  }

  static LintArguments of(Map<String, String> variables, ParseResult parsed) throws UsageException {
    List<String> written = List.of(parsed.matchedPositionalValue(0, new String[0]));
    boolean stdin = written.contains(STDIN);
    List<String> paths = written.stream().filter(path -> !path.equals(STDIN)).toList();
    FixMode fixes = FixMode.of(parsed);
    checkTogether(parsed, stdin);
    if (fixes != null && stdin && !paths.isEmpty()) {
      throw new UsageException(
          "with fixes, standard input cannot be mixed with files", "run the command once for each");
    }
    return new LintArguments(
        new Selection(
            written.isEmpty() ? List.of(".") : paths,
            LintOption.EXCLUDE.values(parsed),
            LintOption.FORCE_EXCLUDE.isSet(parsed)),
        stdin,
        FileDiscovery.slashed(LintOption.STDIN_FILENAME.value(parsed)),
        parsed.hasMatchedOption(LintOption.FORMAT.flag())
            ? Choices.parse("--format", LintOption.FORMAT.value(parsed), Format.class)
            : defaultFormat(variables),
        Choices.parse("--color", LintOption.COLOR.value(parsed), ColorChoice.class),
        LintOption.FAIL_ON.isSet(parsed)
            ? Choices.parse("--fail-on", LintOption.FAIL_ON.value(parsed), FailOn.class)
            : null,
        config(parsed).and(RuleWords.settings(parsed)),
        BaselineChoice.of(parsed, stdin, variables),
        jobs(LintOption.JOBS.value(parsed)),
        outputs(parsed),
        LintOption.QUIET.isSet(parsed),
        LintOption.STATISTICS.isSet(parsed),
        LintOption.PROFILE.isSet(parsed),
        fixes,
        LintOption.WATCH.isSet(parsed),
        LintOption.SHOW_FILES.isSet(parsed),
        LintOption.ALLOW_EMPTY.isSet(parsed));
  }

  /** Refuses options that mean nothing together. */
  private static void checkTogether(ParseResult parsed, boolean stdin) throws UsageException {
    if (LintOption.STDIN_FILENAME.isSet(parsed) && !stdin) {
      throw new UsageException(
          "--stdin-filename names what is read from standard input, but nothing is",
          "add `-` to read it: amljob lint --stdin-filename job.yml -");
    }
    if (LintOption.WATCH.isSet(parsed) && stdin) {
      throw new UsageException("--watch cannot watch standard input", "name files or folders");
    }
    refuseBoth(parsed, LintOption.STATISTICS, LintOption.FORMAT);
    refuseBoth(parsed, LintOption.STATISTICS, LintOption.DIFF);
    refuseBoth(parsed, LintOption.OUTPUT, LintOption.DIFF);
    refuseBoth(parsed, LintOption.OUTPUT, LintOption.FIX_ONLY);
    refuseBoth(parsed, LintOption.PROFILE, LintOption.FIX);
    refuseBoth(parsed, LintOption.PROFILE, LintOption.FIX_ONLY);
    refuseBoth(parsed, LintOption.PROFILE, LintOption.DIFF);
    refuseBoth(parsed, LintOption.WRITE_BASELINE, LintOption.DIFF);
    refuseBoth(parsed, LintOption.WRITE_BASELINE, LintOption.FIX_ONLY);
    refuseBoth(parsed, LintOption.WRITE_BASELINE, LintOption.WATCH);
    for (LintOption other : NOT_WITH_IGNORES) {
      refuseBoth(parsed, LintOption.ADD_IGNORES, other);
    }
    for (LintOption other : NOT_WITH_SHOW_FILES) {
      refuseBoth(parsed, LintOption.SHOW_FILES, other);
    }
  }

  private static void refuseBoth(ParseResult parsed, LintOption one, LintOption other)
      throws UsageException {
    if (one.isSet(parsed) && other.isSet(parsed)) {
      throw new UsageException(
          one.flag() + " and " + other.flag() + " do not go together", "leave one of them out");
    }
  }

  /** Reads where configuration comes from, for any command that has these options. */
  static ConfigSource config(ParseResult parsed) throws UsageException {
    refuseBoth(parsed, LintOption.CONFIG_FILE, LintOption.ISOLATED);
    List<String> settings = LintOption.CONFIG.values(parsed);
    for (String setting : settings) {
      if (setting.indexOf('=') < 1) {
        throw new UsageException(
            "`" + setting + "` is no value of --config",
            "it takes key and value: --config fail-on=warning");
      }
    }
    return new ConfigSource(
        !LintOption.ISOLATED.isSet(parsed),
        Optional.ofNullable(parsed.<String>matchedOptionValue(LintOption.CONFIG_FILE.flag(), null))
            .map(FileDiscovery::slashed),
        settings);
  }

  private static List<ReportFile> outputs(ParseResult parsed) throws UsageException {
    List<ReportFile> files = new ArrayList<>();
    for (String written : parsed.matchedOptionValue(LintOption.OUTPUT.flag(), new String[0])) {
      ReportFile next = ReportFile.parse(written);
      if (files.stream().anyMatch(file -> file.path().equals(next.path()))) {
        throw new UsageException(
            "two of --output go to `" + next.path() + "`", "give each a file of its own");
      }
      files.add(next);
    }
    return List.copyOf(files);
  }

  private static int jobs(String written) throws UsageException {
    return written.isEmpty()
        ? Runtime.getRuntime().availableProcessors()
        : Choices.number("--jobs", written, 1, Integer.MAX_VALUE);
  }
}
