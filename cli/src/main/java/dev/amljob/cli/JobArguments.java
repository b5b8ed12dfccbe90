// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * What {@code amljob job} was told.
 *
 * @param action what to do
 * @param name the job
 * @param output the file to dump to; empty for standard output
 * @param service where, and as whom
 */
record JobArguments(Action action, String name, String output, ServiceArguments service) {
  /** What can be done with a job. */
  enum Action {
    SHOW,
    CANCEL,
    DUMP
  }

  static JobArguments of(ParseResult parsed) throws UsageException {
    String action = parsed.matchedPositionalValue(0, "");
    List<String> actions = Choices.words(Action.class);
    if (!actions.contains(action)) {
      throw Choices.noAction(CommandLineSpec.JOB, action, actions);
    }
    return new JobArguments(
        Action.values()[actions.indexOf(action)],
        parsed.matchedPositionalValue(1, ""),
        DumpOption.OUTPUT.value(parsed),
        ServiceArguments.of(parsed));
  }
}
