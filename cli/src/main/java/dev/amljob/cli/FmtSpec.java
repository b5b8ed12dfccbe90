// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands about how files look and in what they differ, as picocli knows them. */
final class FmtSpec {
  private FmtSpec() {}

  static CommandSpec fmt() {
    CommandSpec spec = CommandSpec.create().name(CommandLineSpec.FMT);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(String[].class)
            .description(
                "Files, which are formatted in any case, and folders to search for command jobs;"
                    + " `-` is standard input. Default: this folder.")
            .build());
    for (FmtOption option : FmtOption.values()) {
      spec.addOption(option.spec());
    }
    spec.addOption(LintOption.EXCLUDE.spec());
    CommandLineSpec.addConfigOptions(spec).addOption(CommandLineSpec.help());
    spec.usageMessage()
        .sortOptions(false)
        .customSynopsis("amljob fmt [OPTION]... [PATH]...")
        .description("Formats command jobs without changing their meaning.", "")
        .footer(
            "",
            "Examples:",
            "  amljob fmt                    the command jobs below this folder",
            "  amljob fmt --diff job.yml",
            "  amljob fmt --check jobs/",
            "  amljob fmt --stdin-filename jobs/train.yml - < train.yml",
            "",
            "Exit codes:",
            "  0  all files are formatted now",
            "  1  with --check or --diff, a file is not; or a file has syntax errors",
            "  2  wrong usage, or there is nothing to format",
            "  3  a file could not be read or written, or amljob has a bug");
    return spec;
  }

  static CommandSpec diff() {
    CommandSpec spec = CommandSpec.create().name(CommandLineSpec.DIFF);
    spec.addPositional(job("OLD", "0", "A job; `-` reads standard input."));
    spec.addPositional(job("NEW", "1", "The job to compare it with."));
    spec.addOption(CommandLineSpec.layout()).addOption(CommandLineSpec.help());
    spec.usageMessage()
        .description(
            "Shows in what two jobs differ when they are loaded, however they are written.", "")
        .footer(
            "",
            "Examples:",
            "  amljob diff old.yml new.yml",
            "  git show HEAD:job.yml | amljob diff - job.yml",
            "",
            "Exit codes:",
            "  0  the jobs are the same",
            "  1  they differ, or one of them has syntax errors",
            "  2  wrong usage",
            "  3  a file could not be read, or amljob has a bug");
    return spec;
  }

  private static PositionalParamSpec job(String label, String index, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(index)
        .arity("1")
        .required(true)
        .type(String.class)
        .description(description)
        .build();
  }
}
