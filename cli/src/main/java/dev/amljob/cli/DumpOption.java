// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.dump.DumpFormat;
import dev.amljob.core.dump.Order;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code amljob dump} that take one value. */
enum DumpOption {
  OUTPUT(
      "-o",
      "--output",
      "FILE",
      "",
      "Write a new file, with local paths that mean the same from there. A file that exists is left"
          + " as it is. Default: standard output, with paths as they are."),
  AS(
      "",
      "--as",
      "FORMAT",
      "yaml",
      "What to write: `yaml`, `json` or `rest`, the body of the request. Default: yaml."),
  INDENT("", "--indent", "N", "2", "Indent each level by this much, 2 to 9. Default: 2."),
  WIDTH(
      "",
      "--width",
      "N",
      "80",
      "Fold long texts that have spaces at this column; 0 never folds. Default: 80."),
  KEY_ORDER(
      "",
      "--key-order",
      "ORDER",
      "human",
      "Order keys as people write them, `human`, or by the alphabet, `reference`. Default: human.");

  /** The option that may be given more than once. */
  static final String SET = "--set";

  private final String shorter;
  private final String flag;
  private final String parameter;
  private final String otherwise;
  private final String description;

  DumpOption(String shorter, String flag, String parameter, String otherwise, String description) {
    this.shorter = shorter;
    this.flag = flag;
    this.parameter = parameter;
    this.otherwise = otherwise;
    this.description = description;
  }

  OptionSpec spec() {
    OptionSpec.Builder spec =
        (shorter.isEmpty() ? OptionSpec.builder(flag) : OptionSpec.builder(shorter, flag))
            .description(description)
            .type(String.class)
            .paramLabel(parameter);
    return switch (this) {
      case AS -> spec.completionCandidates(Choices.words(DumpFormat.class)).build();
      case KEY_ORDER -> spec.completionCandidates(Choices.words(Order.class)).build();
      case OUTPUT, INDENT, WIDTH -> spec.build();
    };
  }

  static OptionSpec set() {
    return OptionSpec.builder(SET)
        .description(
            "Put a value in place of the file's before it is checked:"
                + " `--set resources.instance_count=2`. May be given more than once.")
        .type(String[].class)
        .paramLabel("KEY=VALUE")
        .build();
  }

  /** Returns what the user calls the option. */
  String flag() {
    return flag;
  }

  /** Returns what the user gave, or the default. */
  String value(ParseResult parsed) {
    return parsed.matchedOptionValue(flag(), otherwise);
  }

  /** Returns the number that the user gave, or the default. */
  int number(ParseResult parsed, int least, int most) throws UsageException {
    return Choices.number(flag(), value(parsed), least, most);
  }
}
