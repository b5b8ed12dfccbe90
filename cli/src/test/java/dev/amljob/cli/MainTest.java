// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The command as a whole: help, versions, usage errors, and how it ends when things go wrong. */
class MainTest {
  @TempDir private Path folder;
  private CliRun cli;

  @BeforeEach
  void start() {
    cli = new CliRun(folder);
  }

  @Test
  void printsItsVersions() {
    assertThat(cli.run("--version")).isZero();
    assertThat(cli.out())
        .matches(
            """
            amljob \\d+\\.\\d+\\.\\d+.*
            schema of \\d{4}-\\d\\d-\\d\\d, compared with azure-ai-ml .*
            table of environments, \\d{4}-\\d\\d-\\d\\d, from .+
            table of images, \\d{4}-\\d\\d-\\d\\d, from .+
            table of regions, \\d{4}-\\d\\d-\\d\\d, from .+
            table of sizes, \\d{4}-\\d\\d-\\d\\d, from .+
            Java \\d+.*
            """);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void printsHelpWithExamples() {
    assertThat(cli.run("--help")).isZero();
    assertThat(cli.out()).contains("Usage: amljob", "lint", "Examples:");
  }

  @Test
  void thePageOfTheCommandLineHasAllCommands() throws IOException {
    cli.run("--help");
    List<String> commands =
        cli.out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .filter(line -> line.matches("  \\S.*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    Path page = Path.of(System.getProperty("amljob.root", ".."), "docs/cli.md");
    Set<String> listed =
        Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("| `amljob "))
            .map(line -> line.split("[ `]+", 4)[2])
            .collect(Collectors.toCollection(LinkedHashSet::new));
    assertThat(commands).isNotEmpty();
    assertThat(listed).containsExactlyElementsOf(commands);
  }

  @Test
  void printsHelpOfLintWithAllOptionsAndExitCodes() {
    assertThat(cli.run("lint", "--help")).isZero();
    assertThat(cli.out()).contains("Usage: amljob lint", "Examples:", "Exit codes:");
    for (LintOption option : LintOption.values()) {
      assertThat(cli.out()).contains(option.flag());
    }
    assertThat(cli.out().lines().count()).as("lines that somebody reads").isLessThan(55);
  }

  /** A terminal has 80 columns as a rule. */
  @ParameterizedTest
  @MethodSource("commands")
  void printsHelpThatFitsAScreenAndHasExamples(CommandSpec command) {
    assertThat(cli.run(command.name(), "--help")).isZero();
    assertThat(cli.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(cli.out()).containsPattern("\\nExamples?:\\n  ");
    assertThat(cli.out().lines())
        .as("examples and exit codes are not broken")
        .contains(command.usageMessage().footer());
  }

  static List<CommandSpec> commands() {
    return CommandLineSpec.create().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .toList();
  }

  @Test
  void printsHelpOfTheCommandThatHelpIsAskedFor() {
    assertThat(cli.run("help", "lint")).isZero();
    CliRun asOption = new CliRun(folder);
    assertThat(asOption.run("lint", "--help")).isZero();
    assertThat(cli.out()).isEqualTo(asOption.out());
    CliRun alone = new CliRun(folder);
    assertThat(alone.run("help")).isZero();
    assertThat(alone.out()).contains("Commands:");
  }

  @Test
  void showsHelpAsAnErrorWithoutACommand() {
    assertThat(cli.run()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).startsWith("Usage: amljob");
  }

  /** As from a variable of the shell that is not set; it is not to mean the whole folder. */
  @Test
  void refusesAnEmptyPath() {
    cli.file("job.yml", "command: ls\n");
    assertThat(cli.run("lint", "")).isEqualTo(2);
    assertThat(cli.err())
        .isEqualTo(
            "amljob: PATH is empty\n"
                + "hint: is it from a variable that is not set? `.` is this folder\n");
    assertThat(cli.out()).isEmpty();
  }

  /** Such is a variable that is not set. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "lint --select=",
        "lint --baseline=",
        "lint --write-baseline=",
        "lint --config-file=",
        "lint --output=",
        "fmt --stdin-filename= -",
        "submit a.yml --name=",
        "job show x -w="
      })
  void refusesEmptyValues(String arguments) {
    assertThat(cli.run(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(cli.err()).contains(" is empty\nhint: is it from a variable that is not set?\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lnt               | unknown command `lnt`            | did you mean `lint`?",
        "job.yml           | unknown command `job.yml`        | did you mean `amljob lint job.yml`?",
        "check             | unknown command `check`          | did you mean `amljob lint`?",
        "version           | unknown command `version`        | did you mean `amljob --version`?",
        "lint --output json=-        | `json=-` is no value of --output |"
            + " --format json prints to standard output",
        "lint --output json=x --output sarif=x | two of --output go to `x`      |"
            + " give each a file of its own",
        "frobnicate        | unknown command `frobnicate`     | see `amljob --help`",
        "--versoin         | unknown option `--versoin`       | did you mean `--version`?",
        "lint --fromat=x   | unknown option `--fromat`        | did you mean `--format`?",
        "lint --zzz        | unknown option `--zzz`           | see `amljob lint --help`",
        "lint --format     | --format is missing its value    | see `amljob lint --help`",
        "lint --format jsn | `jsn` is no value of --format    | did you mean `--format json`?",
        "lint --format pdf | `pdf` is no value of --format    | it takes one of full, concise,"
            + " grouped, json, jsonl, sarif, junit, github, azure, gitlab, checkstyle, rdjson,"
            + " markdown",
        "rules --format a  | `a` is no value of --format      | it takes one of full, json",
        "lint --color on   | `on` is no value of --color      | it takes one of auto, always, never",
        "lint --fail-on no | `no` is no value of --fail-on    |"
            + " it takes one of error, warning, info, hint, never",
        "lint --output x   | `x` is no value of --output      |"
            + " it takes a format and a path: --output sarif=findings.sarif",
        "lint --output x=y | `x` is no value of --output      | it takes one of full, concise,"
            + " grouped, json, jsonl, sarif, junit, github, azure, gitlab, checkstyle, rdjson,"
            + " markdown",
        "lint --fix --fix-only | --fix and --fix-only do not go together | leave one of them out",
        "lint --exit-zero  | unknown option `--exit-zero`     | did you mean `--fail-on never`?",
        "lint --select unknwn-key | `unknwn-key` is no category, no tag and no rule |"
            + " did you mean `--select unknown-key`?",
        "lint --ignore cost,xyz9 | `xyz9` is no category, no tag and no rule |"
            + " `amljob rules` lists them all",
        "lint --ignore yaml-syntax | `yaml-syntax` cannot be left out |"
            + " with an error of syntax, nothing of a file is loaded",
        "config            | ACTION is missing                | it is one of show, init, schema",
        "config shw        | there is no `config shw`         | did you mean `amljob config show`?",
        "job list          | there is no `job list`           | it is one of show, cancel, dump",
        "job shw           | there is no `job shw`            | did you mean `amljob job show`?",
        "completion        | SHELL is missing                 |"
            + " it is one of bash, zsh, fish, powershell",
        "completion fishh  | cannot complete for `fishh`      | did you mean `fish`?",
        "lint -f job.yml   | `job.yml` is no value of --format | a file needs no option before it",
        "fmt -f job.yml    | unknown option `-f`              |"
            + " a file needs no option: amljob fmt job.yml",
        "lint --file a.yml | unknown option `--file`          |"
            + " a file needs no option: amljob lint a.yml",
        "submit --file=a.yml b.yml | unknown option `--file`  |"
            + " a file needs no option: amljob submit b.yml",
        "submit -f job.yml a.yml | `job.yml` is no value of --format |"
            + " a file needs no option before it",
        "dump x -f         | unknown option `-f`              | see `amljob dump --help`",
        "dump a.yml -x     | unknown option `-x`              | see `amljob dump --help`",
        "-v                | unknown option `-v`              | did you mean `-V`?",
        "lint -diff        | unknown option `-diff`           | did you mean `--diff`?",
        "lint --select cost, | a word of --select is empty    |"
            + " write one word, or some with a comma between two: --select cost,code-empty",
        "lint --show-files --write-baseline b | --show-files and --write-baseline do not go"
            + " together | leave one of them out",
        "submit a.yml --timeout 5 | --timeout is about a wait, and there is none | add --wait",
        "submit a.yml --cancel-on-interrupt |"
            + " --cancel-on-interrupt is about a wait, and there is none | add --wait",
        "submit a.yml --dry-run --wait | --dry-run and --wait do not go together |"
            + " leave one of them out",
        "job shw x         | there is no `job shw`            | did you mean `amljob job show`?",
        "explain a b       | `b` is too much: `amljob explain` takes one RULE |"
            + " see `amljob explain --help`",
        "diff a b c        | `c` is too much: `amljob diff` takes one OLD and one NEW |"
            + " see `amljob diff --help`",
        "rules x           | `x` is too much: `amljob rules` takes options only |"
            + " see `amljob rules --help`",
        "explain --from-az --format json | --from-az and --format do not go together |"
            + " programs get all findings of a file from `amljob lint --format json`",
        "help lnt          | unknown command `lnt`            | did you mean `lint`?",
        "fmt --stdin-filename a.yml b.yml |"
            + " --stdin-filename names what is read from standard input, but nothing is |"
            + " add `-` to read it: amljob fmt --stdin-filename job.yml -",
        "lint --statistics --format json | --statistics and --format do not go together |"
            + " leave one of them out",
        "lint --unsafe-fixes | --unsafe-fixes alone fixes nothing |"
            + " add --diff to look at them, or --fix",
        "lint --watch -    | --watch cannot watch standard input | name files or folders",
        "explain           | RULE is missing                  | `amljob rules` lists all rules",
        "schema jop        | there is no schema `jop`         | did you mean `job`?",
        "completion tcsh   | cannot complete for `tcsh`       |"
            + " it is one of bash, zsh, fish, powershell",
        "lint --jobs 0     | `0` is no value of --jobs        | it takes a number from 1 upwards",
        "lint --jobs many  | `many` is no value of --jobs     | it takes a number from 1 upwards",
        "lint --format full --format json |"
            + " --format is given twice | see `amljob lint --help`",
        "lint --stdin-filename a.yml b.yml |"
            + " --stdin-filename names what is read from standard input, but nothing is |"
            + " add `-` to read it: amljob lint --stdin-filename job.yml -",
      })
  void saysWhatIsWrongWithACommandLine(String line, String message, String hint) {
    assertThat(cli.run(line.split(" "))).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).isEqualTo("amljob: " + message + "\nhint: " + hint + "\n");
  }

  @Test
  void takesPathsThatLookLikeOptionsAfterTwoDashes() {
    cli.file("-odd.yml", "JOB ERROR");
    assertThat(cli.run("lint", "--", "-odd.yml")).isEqualTo(1);
    assertThat(cli.out()).startsWith("-odd.yml:1:5: error[marked-error]");
  }

  @Test
  void leavesAtSignsAndDollarsInPathsAlone() {
    cli.file("@list", "JOB").file("${x}.yml", "JOB");
    assertThat(cli.run("lint", "@list", "${x}.yml")).isZero();
    assertThat(cli.out()).isEqualTo("2 files, no problems\n");
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    cli.file("a.yml", "JOB " + "ERROR\n".repeat(5000)).output(new FailingStream("Broken pipe"));
    assertThat(cli.run("lint", "a.yml")).isEqualTo(1);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void tellsOfAFullDisk() {
    cli.file("a.yml", "JOB").output(new FailingStream("No space left on device"));
    assertThat(cli.run("lint", "a.yml")).isEqualTo(3);
    assertThat(cli.err()).contains("cannot write the output: No space left on device");
  }

  @Test
  void tellsOfABugInOneLineAndGoesOn() {
    cli.file("a.yml", "BUG").file("b.yml", "JOB");
    assertThat(cli.run("lint", "a.yml", "b.yml")).isEqualTo(3);
    assertThat(cli.out()).isEqualTo("1 file, no problems\n");
    assertThat(cli.err().lines()).hasSize(2);
    assertThat(cli.err())
        .startsWith(
            "amljob: internal error while linting `a.yml`:"
                + " java.lang.IllegalStateException: as asked for\n")
        .contains("this is a bug of amljob", "AMLJOB_DEBUG=1");
  }

  @Test
  void showsTheStackTraceOnRequestOnly() {
    cli.file("a.yml", "BUG").variable("AMLJOB_DEBUG", "1");
    assertThat(cli.run("lint", "a.yml")).isEqualTo(3);
    assertThat(cli.err()).contains("\tat dev.amljob.cli.MarkedLinter.lint");
  }

  /** An output that cannot be written. */
  private static final class FailingStream extends OutputStream {
    private final String reason;

    FailingStream(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
