// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands that talk to the service, as picocli knows them. */
final class SubmitSpec {
  private static final List<SubmitOption> OF_BOTH =
      List.of(
          SubmitOption.WORKSPACE,
          SubmitOption.GROUP,
          SubmitOption.SUBSCRIPTION,
          SubmitOption.AUTH,
          SubmitOption.ENDPOINT,
          SubmitOption.SHOW_REQUEST,
          SubmitOption.FORMAT);

  private SubmitSpec() {}

  static CommandSpec submit() {
    CommandSpec spec = CommandSpec.create().name(CommandLineSpec.SUBMIT);
    spec.addPositional(
        positional(
                "FILE",
                "The file of a job; `-` reads standard input. Of several, none is sent unless all"
                    + " can be.")
            .arity("1..*")
            .type(String[].class)
            .build());
    for (SubmitOption option : SubmitOption.values()) {
      spec.addOption(option.spec());
    }
    spec.addOption(DumpOption.set());
    CommandLineSpec.addConfigOptions(spec).addOption(CommandLineSpec.help());
    spec.usageMessage()
        .sortOptions(false)
        .customSynopsis("amljob submit [OPTION]... FILE...")
        .description("Lints a job and submits it, at most once.", "")
        .footer(
            "",
            "Examples:",
            "  amljob submit job.yml --dry-run -w my-workspace -g my-group --subscription ID",
            "  amljob submit job.yml --wait",
            "  amljob submit jobs/*.yml --format json",
            "",
            "Exit codes, of several files the highest:",
            "  0  the service took the job; with --wait, the job completed",
            "  1  nothing was sent: something is wrong with the job, or submit cannot send it",
            "  2  wrong usage",
            "  3  nothing was sent: no sign-in, permission or answer, or an unreadable file",
            "  4  the service does not take the job",
            "  5  there is another job of that name, which was left alone",
            "  6  nobody can tell whether the service has the job, or how it ends",
            "  7  with --wait: the job did not complete");
    return spec;
  }

  static CommandSpec job() {
    CommandSpec spec = CommandSpec.create().name(CommandLineSpec.JOB);
    spec.addPositional(
        positional("ACTION", "`show`, `cancel`, or `dump`: write a file that makes the same job.")
            .index("0")
            .completionCandidates(Choices.words(JobArguments.Action.class))
            .build());
    spec.addPositional(positional("NAME", "The name of a job.").index("1").build());
    spec.addOption(DumpOption.OUTPUT.spec());
    OF_BOTH.forEach(option -> spec.addOption(option.spec()));
    CommandLineSpec.addConfigOptions(spec).addOption(CommandLineSpec.help());
    spec.usageMessage()
        .sortOptions(false)
        .customSynopsis("amljob job ACTION NAME [OPTION]...")
        .description("Shows, cancels or exports a job of the workspace.", "")
        .footer(
            "",
            "Examples:",
            "  amljob job show quiet_maple_0123456789",
            "  amljob job dump quiet_maple_0123456789 -o again.yml",
            "",
            "Exit codes:",
            "  0  done",
            "  2  wrong usage",
            "  3  nobody is signed in, may do it, or answers; or a file cannot be written",
            "  4  the service has no such job, does not do it, or the job is of another kind");
    return spec;
  }

  private static PositionalParamSpec.Builder positional(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity("1")
        .required(true)
        .type(String.class)
        .description(description);
  }
}
