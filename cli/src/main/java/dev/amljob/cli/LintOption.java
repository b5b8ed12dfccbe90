// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** An option of {@code amljob lint}. */
enum LintOption {
  FORMAT(
      "--format",
      "FORMAT",
      "full",
      "How to write what was found: `full` for people, `json` for programs. Default: full."),
  COLOR(
      "--color",
      "WHEN",
      "auto",
      "Use colours and links: `auto`, `always` or `never`. `auto` means in a terminal, and heeds"
          + " NO_COLOR and FORCE_COLOR. Default: auto."),
  FAIL_ON(
      "--fail-on",
      "LEVEL",
      "error",
      "Exit with 1 when something is found at this level or above: `error`, `warning`, `info`,"
          + " `hint` or `never`. Default: error."),
  STDIN_FILENAME(
      "--stdin-filename",
      "NAME",
      "<stdin>",
      "The name of what is read from standard input. Relative paths in it count from that name's"
          + " folder."),
  SHOW_FILES(
      "--show-files", "", "", "List the files that would be linted, and those not, each with why."),
  ALLOW_EMPTY("--allow-empty", "", "", "Exit with 0, not 2, when there is nothing to lint."),
  JOBS(
      "--jobs", "N", "", "Lint this many files at once. Default: as many as there are processors.");

  private final String flag;
  private final String parameter;
  private final String otherwise;
  private final String description;

  LintOption(String flag, String parameter, String otherwise, String description) {
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

  OptionSpec spec() {
    OptionSpec.Builder spec = OptionSpec.builder(flag).description(description);
    return parameter.isEmpty()
        ? spec.type(boolean.class).build()
        : spec.type(String.class).paramLabel(parameter).build();
  }

  /** Returns what the user gave, or the default. */
  String value(ParseResult parsed) {
    return parsed.matchedOptionValue(flag, otherwise);
  }

  boolean isSet(ParseResult parsed) {
    return parsed.hasMatchedOption(flag);
  }
}
