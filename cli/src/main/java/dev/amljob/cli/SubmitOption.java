// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** An option of {@code amljob submit} and {@code amljob job}. */
enum SubmitOption {
  WORKSPACE("-w", "--workspace-name", "NAME", "", "The workspace."),
  GROUP("-g", "--resource-group", "NAME", "", "Its resource group."),
  SUBSCRIPTION(
      "",
      "--subscription",
      "ID",
      "",
      "Its subscription. What is not given comes from AMLJOB_WORKSPACE, AMLJOB_RESOURCE_GROUP,"
          + " AMLJOB_SUBSCRIPTION, `.amljob.yml`, config.json or the defaults of `az`."),
  AUTH(
      "",
      "--auth",
      "WAY",
      "cli",
      "How to sign in: `cli` as with `az login`, `env` by the AZURE_ variables of a service"
          + " principal, `managed` or `workload` identity. Default: cli."),
  ENDPOINT(
      "",
      "--endpoint",
      "URL",
      "https://management.azure.com",
      "The address of the service in another cloud."),
  NAME("", "--name", "NAME", "", "The job's name. Default: the file's, or a new one."),
  FAIL_ON(
      "",
      "--fail-on",
      "LEVEL",
      "error",
      "Send nothing from `error` or `warning` on. Default: that of `.amljob.yml`, or `error`."),
  DRY_RUN(
      "",
      "--dry-run",
      "",
      "",
      "Send nothing; show what would be, without a network. Needs to know the workspace."),
  SHOW_REQUEST(
      "",
      "--show-request",
      "",
      "",
      "Show each request on standard error, without tokens and signatures. What the job says, such as"
          + " its environment variables, is shown as it is."),
  WAIT("", "--wait", "", "", "Wait for the end, and exit with 7 on a bad one."),
  TIMEOUT("", "--timeout", "SECONDS", "0", "Wait at most this long. Default: for ever."),
  CANCEL("", "--cancel-on-interrupt", "", "", "With --wait: cancel the job on an interrupt."),
  FORMAT("-f", "--format", "FORMAT", "full", "For people, `full` (default), or programs, `json`.");

  private final String shorter;
  private final String flag;
  private final String parameter;
  private final String otherwise;
  private final String description;

  SubmitOption(
      String shorter, String flag, String parameter, String otherwise, String description) {
    this.shorter = shorter;
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
        (shorter.isEmpty() ? OptionSpec.builder(flag) : OptionSpec.builder(shorter, flag))
            .description(description)
            .completionCandidates(words());
    return parameter.isEmpty()
        ? spec.type(boolean.class).build()
        : spec.type(String.class).paramLabel(parameter).build();
  }

  /** The ways to sign in stand here as words, so that no command but submit loads what they are. */
  private List<String> words() {
    return switch (this) {
      case AUTH -> List.of("cli", "env", "managed", "workload");
      case FAIL_ON -> List.of("error", "warning");
      case FORMAT -> Choices.words(Layout.class);
      default -> List.of();
    };
  }

  /** Returns what the user gave, or the default. */
  String value(ParseResult parsed) {
    return parsed.matchedOptionValue(flag, otherwise);
  }

  boolean isSet(ParseResult parsed) {
    return parsed.hasMatchedOption(flag);
  }
}
