// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.format.FormatOptions;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** An option of {@code amljob fmt}. */
enum FmtOption {
  CHECK(
      "--check",
      "",
      "",
      "Write nothing; list the files that are not formatted, and exit with 1 if there are any."),
  DIFF(
      "--diff",
      "",
      "",
      "Write nothing; show what would change, and exit with 1 if anything would."),
  INDENT("--indent", "N", "2", "Indent by this many columns, 1 to 8. Default: 2."),
  KEY_ORDER(
      "--key-order",
      "ORDER",
      "keep",
      "The order of keys: `keep` leaves it, `human` sorts the keys of a job into their usual"
          + " order, between blank lines. Default: keep."),
  STDIN_FILENAME(
      "--stdin-filename", "NAME", "<stdin>", "Name standard input, which tells its configuration."),
  QUIET("--quiet", "", "", "Print nothing but what --check or --diff ask for."),
  FORCE_EXCLUDE("--force-exclude", "", "", "Leave out what is excluded, even if it is named."),
  ALLOW_EMPTY("--allow-empty", "", "", "Exit with 0, not 2, when there is nothing to format.");

  private final String flag;
  private final String parameter;
  private final String otherwise;
  private final String description;

  FmtOption(String flag, String parameter, String otherwise, String description) {
    this.flag = flag;
    this.parameter = parameter;
    this.otherwise = otherwise;
    this.description = description;
  }

  String flag() {
    return flag;
  }

  OptionSpec spec() {
    OptionSpec.Builder spec =
        (this == QUIET ? OptionSpec.builder("-q", flag) : OptionSpec.builder(flag))
            .description(description);
    if (parameter.isEmpty()) {
      return spec.type(boolean.class).build();
    }
    spec.type(String.class).paramLabel(parameter);
    return this == KEY_ORDER
        ? spec.completionCandidates(Choices.words(FormatOptions.Keys.class)).build()
        : spec.build();
  }

  /** Returns what the user gave, or the default. */
  String value(ParseResult parsed) {
    return parsed.matchedOptionValue(flag, otherwise);
  }

  boolean isSet(ParseResult parsed) {
    return parsed.hasMatchedOption(flag);
  }
}
