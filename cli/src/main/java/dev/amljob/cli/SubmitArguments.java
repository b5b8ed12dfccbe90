// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.job.ValueOverride;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * What {@code amljob submit} was told.
 *
 * @param files the files; {@code -} is standard input
 * @param name the name of the job; empty for none given
 * @param overrides what to put in place of the file's values
 * @param failOn from which level on nothing is sent; absent for what the configuration says
 * @param dryRun whether to show and not to send
 * @param waiting whether to wait for the end
 * @param cancelling whether an interruption cancels the job
 * @param most how long to wait
 * @param service where to, and as whom
 */
record SubmitArguments(
    List<String> files,
    String name,
    List<ValueOverride> overrides,
    Optional<FailOn> failOn,
    boolean dryRun,
    boolean waiting,
    boolean cancelling,
    Duration most,
    ServiceArguments service) {
  private static final long FOR_EVER = 1L << 40;

  static SubmitArguments of(ParseResult parsed) throws UsageException {
    List<String> files = List.of(parsed.matchedPositionalValue(0, new String[0]));
    String name = SubmitOption.NAME.value(parsed);
    if (files.size() > 1 && !name.isEmpty()) {
      throw new UsageException(
          "--name is for one file, and there are " + files.size(),
          "write `name` in the files, or leave it to amljob");
    }
    refuseRepeated(files);
    checkTogether(parsed);
    return new SubmitArguments(
        files,
        name,
        DumpArguments.overrides(parsed.matchedOptionValue(DumpOption.SET, new String[0])),
        failOn(parsed),
        SubmitOption.DRY_RUN.isSet(parsed),
        SubmitOption.WAIT.isSet(parsed),
        SubmitOption.CANCEL.isSet(parsed),
        seconds(SubmitOption.TIMEOUT.value(parsed)),
        ServiceArguments.of(parsed));
  }

  private static void refuseRepeated(List<String> files) throws UsageException {
    Set<String> seen = new HashSet<>();
    for (String file : files) {
      if (!seen.add(file)) {
        throw new UsageException(
            "`" + file + "` is named twice", "name each file once; one file is one job");
      }
    }
  }

  /** Refuses options that mean nothing without, or with, another. */
  private static void checkTogether(ParseResult parsed) throws UsageException {
    boolean waits = SubmitOption.WAIT.isSet(parsed);
    if (waits && SubmitOption.DRY_RUN.isSet(parsed)) {
      throw new UsageException("--dry-run and --wait do not go together", "leave one of them out");
    }
    for (SubmitOption option : List.of(SubmitOption.TIMEOUT, SubmitOption.CANCEL)) {
      if (option.isSet(parsed) && !waits) {
        throw new UsageException(
            option.flag() + " is about a wait, and there is none", "add --wait");
      }
    }
  }

  private static Optional<FailOn> failOn(ParseResult parsed) throws UsageException {
    if (!SubmitOption.FAIL_ON.isSet(parsed)) {
      return Optional.empty();
    }
    String written = SubmitOption.FAIL_ON.value(parsed);
    FailOn level = Choices.parse("--fail-on", written, FailOn.class);
    if (level != FailOn.ERROR && level != FailOn.WARNING) {
      throw new UsageException(
          "`" + written + "` is no value of --fail-on here",
          "it takes error or warning; errors are never sent");
    }
    return Optional.of(level);
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
