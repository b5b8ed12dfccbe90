// SPDX-License-Identifier: MIT
package dev.amljob.cli;

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
    return new JobArguments(
        Choices.parse("ACTION", parsed.matchedPositionalValue(0, ""), Action.class),
        parsed.matchedPositionalValue(1, ""),
        DumpOption.OUTPUT.value(parsed),
        ServiceArguments.of(parsed));
  }
}
