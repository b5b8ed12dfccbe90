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
      "Its subscription. What of the three is not given comes from AMLJOB_WORKSPACE,"
          + " AMLJOB_RESOURCE_GROUP and AMLJOB_SUBSCRIPTION, `workspace` of `.amljob.yml`, a"
          + " config.json here or above, or the defaults of `az`."),
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
  NAME("", "--name", "NAME", "", "The name of the job. Default: that of the file, or a new one."),
  FAIL_ON(
      "",
      "--fail-on",
      "LEVEL",
      "error",
      "Send nothing from `error` or `warning` on. Default: that of `.amljob.yml`, or `error`."),
  DRY_RUN("", "--dry-run", "", "", "Send nothing; show what would be, without a network."),
  SHOW_REQUEST(
      "",
      "--show-request",
      "",
      "",
      "Show each request on standard error, without tokens and signatures. What the job says, such as"
          + " its environment variables, is shown as it is."),
  WAIT("", "--wait", "", "", "Wait until the job is over, and exit with 7 if it did not complete."),
  TIMEOUT(
      "",
      "--timeout",
      "SECONDS",
      "0",
      "Wait at most this long. Default: 0, for as long as it takes."),
  CANCEL(
      "",
      "--cancel-on-interrupt",
      "",
      "",
      "With --wait: cancel the job when amljob is interrupted."),
  FORMAT(
      "", "--format", "FORMAT", "full", "`full` for people, `json` for programs. Default: full.");

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
