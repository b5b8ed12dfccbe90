// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Format;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** An option of {@code amljob lint}. */
enum LintOption {
  FORMAT(
      "-f",
      "--format",
      "FORMAT",
      "full",
      "How to print findings: `full`, `concise`, `grouped` or `markdown` for people; `json`,"
          + " `jsonl`, `sarif`, `junit`, `github`, `azure`, `gitlab`, `checkstyle` or `rdjson` for"
          + " programs. Default: `full`, or that of the pipeline."),
  OUTPUT("--output", "FORMAT=PATH", "", "Write findings to a file as well; may be repeated."),
  COLOR(
      "--color",
      "WHEN",
      "auto",
      "`auto` (in a terminal; heeds NO_COLOR, FORCE_COLOR, CLICOLOR), `always` or `never`."),
  QUIET("-q", "--quiet", "Print findings and nothing else: no summary, no progress."),
  STATISTICS("", "--statistics", "Print how often each rule found something, not the findings."),
  PROFILE("", "--profile", "Print the time that each rule took, on standard error."),
  FAIL_ON(
      "--fail-on",
      "LEVEL",
      "error",
      "Exit with 1 on findings of this level or above: `error` (default), `warning`, `info`,"
          + " `hint` or `never`."),
  SELECT("--select", "RULES", "", "Run only these rules, categories or tags: `cost,code-empty`."),
  IGNORE("--ignore", "RULES", "", "Leave these out. Both options may be repeated."),
  FIX("", "--fix", "Apply safe fixes, then report the rest."),
  FIX_ONLY("", "--fix-only", "Apply safe fixes, report nothing, and exit with 0."),
  DIFF("", "--diff", "Only print what would change; exit with 1 if anything."),
  UNSAFE_FIXES("", "--unsafe-fixes", "With --fix, --fix-only or --diff: apply suggestions too."),
  SHOW_FIXES(
      "",
      "--show-fixes",
      "With --fix, --fix-only, --diff or --add-ignores: list what changes in each file."),
  ADD_IGNORES(
      "--add-ignores", "REASON", "", "Write comments that ignore all that is found, and why."),
  STDIN_FILENAME(
      "--stdin-filename",
      "NAME",
      "<stdin>",
      "Name standard input; relative paths start in its folder."),
  CONFIG("--config", "KEY=VALUE", "", "Set a key of `.amljob.yml`, as `fail-on=info`; repeatable."),
  CONFIG_FILE("--config-file", "PATH", "", "Use this configuration for all files."),
  ISOLATED("", "--isolated", "Read no configuration file."),
  EXCLUDE("--exclude", "PATTERN", "", "Leave out files that match; may be repeated."),
  FORCE_EXCLUDE("", "--force-exclude", "Leave out what is excluded, even where it is named."),
  BASELINE("--baseline", "FILE", "", "Report only what this list of findings does not hold."),
  WRITE_BASELINE("--write-baseline", "FILE", "", "Write all findings of now into such a list."),
  SHOW_FILES("", "--show-files", "List files with why they would be linted or not; lint none."),
  ALLOW_EMPTY("", "--allow-empty", "Exit with 0, not 2, when there is nothing to lint."),
  WATCH("", "--watch", "Lint again whenever a file changes, until interrupted."),
  JOBS("--jobs", "N", "", "Lint this many files at once. Default: one a processor.");

  private final String shorter;
  private final String flag;
  private final String parameter;
  private final String otherwise;
  private final String description;

  /** An option that is there or not. */
  LintOption(String shorter, String flag, String description) {
    this(shorter, flag, "", "", description);
  }

  /** An option with a value. */
  LintOption(String flag, String parameter, String otherwise, String description) {
    this("", flag, parameter, otherwise, description);
  }

  LintOption(String shorter, String flag, String parameter, String otherwise, String description) {
    this.shorter = shorter;
    this.flag = flag;
    this.parameter = parameter;
    this.otherwise = otherwise;
    this.description = description;
  }

  String flag() {
    return flag;
  }

  /** Returns the value where the user gives none. */
  String otherwise() {
    return otherwise;
  }

  /**
   * Returns the values that it takes; none where those are not a few words. Not a method of each
   * constant: that would be a class each, to be loaded at every start.
   */
  List<String> words() {
    if (this == FORMAT) {
      return Choices.words(Format.class);
    }
    if (this == COLOR) {
      return Choices.words(ColorChoice.class);
    }
    if (this == SELECT || this == IGNORE) {
      // The ids of all rules besides would make every script of completion four times as long.
      // Some words are both.
      return Stream.concat(RuleFilter.categories().stream(), RuleFilter.tags().stream())
          .distinct()
          .toList();
    }
    return this == FAIL_ON ? Choices.words(FailOn.class) : List.of();
  }

  OptionSpec spec() {
    OptionSpec.Builder spec =
        shorter.isEmpty() ? OptionSpec.builder(flag) : OptionSpec.builder(shorter, flag);
    spec.description(description);
    if (parameter.isEmpty()) {
      return spec.type(boolean.class).build();
    }
    spec.type(isRepeatable() ? String[].class : String.class).paramLabel(parameter);
    return words().isEmpty() ? spec.build() : spec.completionCandidates(words()).build();
  }

  private boolean isRepeatable() {
    return this == OUTPUT || this == SELECT || this == IGNORE || this == CONFIG || this == EXCLUDE;
  }

  /** Returns all that the user gave. */
  List<String> values(ParseResult parsed) {
    return List.of(parsed.matchedOptionValue(flag, new String[0]));
  }

  /** Returns what the user gave, or the default. */
  String value(ParseResult parsed) {
    return parsed.matchedOptionValue(flag, otherwise);
  }

  boolean isSet(ParseResult parsed) {
    return parsed.hasMatchedOption(flag);
  }
}
