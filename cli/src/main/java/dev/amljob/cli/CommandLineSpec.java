// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands and their options, told to picocli without annotations: reading those would cost
 * more than all else that picocli does.
 */
final class CommandLineSpec {
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String LINT = "lint";
  static final String DUMP = "dump";
  static final String RULES = "rules";
  static final String EXPLAIN = "explain";
  static final String FROM_AZ = "--from-az";
  static final String SCHEMA = "schema";
  static final String COMPLETION = "completion";
  static final String LSP = "lsp";
  static final String STDIO = "--stdio";
  static final String SOCKET = "--socket";
  static final String CONFIG = "config";
  static final String FMT = "fmt";
  static final String DIFF = "diff";
  static final String SUBMIT = "submit";
  static final String JOB = "job";

  private static final String[] EXIT_CODES = {
    "",
    "Exit codes:",
    "  0  nothing was found at or above --fail-on (default: error)",
    "  1  something was",
    "  2  wrong usage, or there is nothing to lint",
    "  3  a file could not be read, or amljob has a bug; results so far are printed"
  };

  private CommandLineSpec() {}

  static CommandLine create() {
    CommandLine command =
        new CommandLine(
            amljob()
                .addSubcommand(LINT, lint())
                .addSubcommand(DUMP, dump())
                .addSubcommand(FMT, FmtSpec.fmt())
                .addSubcommand(DIFF, FmtSpec.diff())
                .addSubcommand(SUBMIT, SubmitSpec.submit())
                .addSubcommand(JOB, SubmitSpec.job())
                .addSubcommand(RULES, rules())
                .addSubcommand(EXPLAIN, explain())
                .addSubcommand(SCHEMA, schema())
                .addSubcommand(CONFIG, config())
                .addSubcommand(COMPLETION, completion())
                .addSubcommand(LSP, lsp()));
    // A path may begin with @ or hold ${; neither means anything here.
    return command
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setUsageHelpLongOptionsMaxWidth(24)
        .setUsageHelpWidth(80);
  }

  private static CommandSpec amljob() {
    CommandSpec spec = CommandSpec.create().name("amljob").addOption(help());
    spec.addOption(
        OptionSpec.builder("-V", VERSION)
            .type(boolean.class)
            .versionHelp(true)
            .description("Print the versions of amljob, its schema and Java.")
            .build());
    spec.usageMessage()
        .description("Checks, formats and submits Azure Machine Learning CommandJob YAML.", "")
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "Examples:",
            "  amljob lint                   the command jobs below this folder",
            "  amljob lint job.yml jobs/     a file, and the command jobs of a folder",
            "  amljob lint --help            all options of lint",
            "  amljob fmt --diff job.yml     how the file would look tidy",
            "  amljob explain unknown-key    what a rule reports, why, and what to write instead");
    return spec;
  }

  private static CommandSpec lint() {
    CommandSpec spec = CommandSpec.create().name(LINT);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(String[].class)
            .description(
                "Files, which are linted in any case, and folders to search for command jobs;"
                    + " `-` is standard input. Default: this folder.")
            .build());
    for (LintOption option : LintOption.values()) {
      spec.addOption(option.spec());
    }
    spec.addOption(help());
    spec.usageMessage()
        .sortOptions(false)
        // All options in brackets would be eight lines that nobody reads.
        .customSynopsis("amljob lint [OPTION]... [PATH]...")
        .description("Reports mistakes in command jobs, with place, cause and fix.", "")
        .footer(
            "",
            "Examples:",
            "  amljob lint --fail-on warning job.yml jobs/",
            "  amljob lint --fix --select cost,unknown-key .",
            "  amljob lint --output sarif=findings.sarif --output junit=findings.xml .",
            "  amljob lint --stdin-filename jobs/train.yml - < train.yml");
    spec.usageMessage().footer(joined(spec.usageMessage().footer(), EXIT_CODES));
    return spec;
  }

  private static CommandSpec dump() {
    CommandSpec spec = CommandSpec.create().name(DUMP);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("The file of a job; `-` reads standard input.")
            .build());
    spec.addOption(DumpOption.OUTPUT.spec()).addOption(DumpOption.set());
    spec.addOption(DumpOption.AS.spec()).addOption(DumpOption.KEY_ORDER.spec());
    spec.addOption(DumpOption.INDENT.spec()).addOption(DumpOption.WIDTH.spec());
    addConfigOptions(spec).addOption(help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Writes a job as a file that loads back, or as JSON.", "")
        .footer(
            "",
            "Examples:",
            "  amljob dump job.yml",
            "  amljob dump job.yml --set resources.instance_count=2 -o jobs/two.yml",
            "  amljob dump job.yml --as rest",
            "",
            "Exit codes:",
            "  0  the job was written",
            "  1  it was not, because something is wrong with the job",
            "  2  wrong usage",
            "  3  a file could not be read or written, or amljob has a bug");
    return spec;
  }

  private static CommandSpec rules() {
    CommandSpec spec = CommandSpec.create().name(RULES);
    spec.addOption(layout());
    spec.addOption(RuleFilter.categoryOption()).addOption(RuleFilter.tagOption()).addOption(help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Lists rules: all, or those of a category or with a tag.", "")
        .footer("", "Example:", "  amljob rules --tag cost");
    return spec;
  }

  private static CommandSpec schema() {
    CommandSpec spec = CommandSpec.create().name(SCHEMA);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("NAME")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(SchemaCommand.NAMES)
            .description("`job` (default), `environment` or `config`.")
            .build());
    spec.addOption(help());
    spec.usageMessage()
        .description("Prints a JSON Schema that amljob comes with.", "")
        .footer("", "Example:", "  amljob schema > commandJob.schema.json");
    return spec;
  }

  private static CommandSpec config() {
    CommandSpec spec = CommandSpec.create().name(CONFIG);
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("ACTION")
            .arity("1")
            .required(true)
            .type(String.class)
            .completionCandidates(ConfigCommand.ACTIONS)
            .description(
                "`show`: what is set, and where. `init`: write a first `.amljob.yml`. `schema`:"
                    + " print its JSON Schema.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .paramLabel("FILE")
            .arity("0..1")
            .type(String.class)
            .description("The file to show this for, or to write. Default: this folder.")
            .build());
    addConfigOptions(spec).addOption(help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Shows, begins or describes the configuration, `.amljob.yml`.", "")
        .footer(
            "",
            "Examples:",
            "  amljob config init",
            "  amljob config show jobs/train.yml",
            "  amljob config schema > amljobConfig.schema.json");
    return spec;
  }

  private static CommandSpec completion() {
    CommandSpec spec = CommandSpec.create().name(COMPLETION);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .arity("1")
            .required(true)
            .type(String.class)
            .completionCandidates(CompletionCommand.SHELLS)
            .description("`bash`, `zsh`, `fish` or `powershell`.")
            .build());
    spec.addOption(help());
    spec.usageMessage()
        .description("Prints what makes a shell complete amljob's command line.", "")
        .footer(
            "",
            "Examples:",
            "  bash, zsh    source <(amljob completion bash)",
            "  fish         amljob completion fish > ~/.config/fish/completions/amljob.fish",
            "  PowerShell   amljob completion powershell | Out-String | Invoke-Expression");
    return spec;
  }

  private static CommandSpec explain() {
    CommandSpec spec = CommandSpec.create().name(EXPLAIN);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RULE")
            .arity("0..1")
            .type(String.class)
            .description("The id of a rule; with --from-az, the file that the error is about.")
            .build());
    spec.addOption(
            OptionSpec.builder(FROM_AZ)
                .type(boolean.class)
                .description("Explain what `az ml` printed, read from standard input.")
                .build())
        .addOption(layout())
        .addOption(help());
    spec.usageMessage()
        .sortOptions(false)
        .description("Prints what a rule reports, why, and what to write instead.", "")
        .footer(
            "",
            "Examples:",
            "  amljob explain unknown-key",
            "  az ml job create -f job.yml 2>&1 | amljob explain --from-az job.yml");
    return spec;
  }

  private static CommandSpec lsp() {
    CommandSpec spec = CommandSpec.create().name(LSP);
    spec.addOption(
        OptionSpec.builder(STDIO)
            .type(boolean.class)
            .description("Speak on standard input and output; this is the default.")
            .build());
    spec.addOption(
        OptionSpec.builder(SOCKET)
            .paramLabel("PORT")
            .type(String.class)
            .description("Connect to an editor that listens on this port of this machine.")
            .build());
    spec.addOption(help());
    spec.usageMessage()
        .description("Runs the language server; an editor starts it.", "")
        .footer(
            "",
            "Examples:",
            "  amljob lsp                  on standard input and output",
            "  amljob lsp --socket 6009    for an editor that listens on a port",
            "",
            "Exit codes:",
            "  0  the editor shut the server down",
            "  1  the editor went away without doing so",
            "  2  wrong usage, or nobody listens on the port",
            "  3  amljob has a bug");
    return spec;
  }

  static CommandSpec addConfigOptions(CommandSpec spec) {
    return spec.addOption(LintOption.CONFIG.spec())
        .addOption(LintOption.CONFIG_FILE.spec())
        .addOption(LintOption.ISOLATED.spec());
  }

  /** The option of commands that list, explain or compare. */
  static OptionSpec layout() {
    return OptionSpec.builder("-f", "--format")
        .type(String.class)
        .paramLabel("FORMAT")
        .completionCandidates(Choices.words(Layout.class))
        .description("For people, `full` (default), or programs, `json`.")
        .build();
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", HELP)
        .type(boolean.class)
        .usageHelp(true)
        .description("Print this help.")
        .build();
  }

  private static String[] joined(String[] first, String[] second) {
    String[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
