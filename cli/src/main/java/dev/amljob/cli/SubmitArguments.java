// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.job.Setting;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.ParseResult;

/**
 * What {@code amljob submit} was told.
 *
 * @param file the file, or {@code -} for standard input
 * @param name the name of the job; empty for none given
 * @param settings what to put in place of the file's values
 * @param failOn from which level on nothing is sent
 * @param dryRun whether to show and not to send
 * @param waiting whether to wait for the end
 * @param cancelling whether an interruption cancels the job
 * @param most how long to wait
 * @param service where to, and as whom
 */
record SubmitArguments(
    String file,
    String name,
    List<Setting> settings,
    FailOn failOn,
    boolean dryRun,
    boolean waiting,
    boolean cancelling,
    Duration most,
    ServiceArguments service) {
  private static final long FOR_EVER = 1L << 40;

  static SubmitArguments of(ParseResult parsed) throws UsageException {
    return new SubmitArguments(
        parsed.matchedPositionalValue(0, ""),
        SubmitOption.NAME.value(parsed),
        DumpArguments.settings(parsed.matchedOptionValue(DumpOption.SET, new String[0])),
        failOn(SubmitOption.FAIL_ON.value(parsed)),
        SubmitOption.DRY_RUN.isSet(parsed),
        SubmitOption.WAIT.isSet(parsed),
        SubmitOption.CANCEL.isSet(parsed),
        seconds(SubmitOption.TIMEOUT.value(parsed)),
        ServiceArguments.of(parsed));
  }

  private static FailOn failOn(String word) throws UsageException {
    FailOn level = Choices.parse("--fail-on", word, FailOn.class);
    if (level == FailOn.NEVER) {
      throw new UsageException("`never` is no value of --fail-on here", "errors are never sent");
    }
    return level;
  }

  private static Duration seconds(String written) throws UsageException {
    if (!written.matches("\\d{1,9}")) {
      throw new UsageException(
          "`" + written + "` is no value of --timeout", "it takes a number of seconds");
    }
    long seconds = Long.parseLong(written);
    return Duration.ofSeconds(seconds == 0 ? FOR_EVER : seconds);
  }
}
