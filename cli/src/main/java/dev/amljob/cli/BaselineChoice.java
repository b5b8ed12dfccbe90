// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What a command line says of findings that were there before.
 *
 * @param read the file of those that are not reported
 * @param write the file that those of now are written to; with the other, what is left of those
 */
record BaselineChoice(Optional<String> read, Optional<String> write) {
  static final BaselineChoice NONE = new BaselineChoice(Optional.empty(), Optional.empty());

  static BaselineChoice of(ParseResult parsed) {
    return new BaselineChoice(
        Optional.ofNullable(parsed.matchedOptionValue(LintOption.BASELINE.flag(), null)),
        Optional.ofNullable(parsed.matchedOptionValue(LintOption.WRITE_BASELINE.flag(), null)));
  }

  boolean isNone() {
    return read.isEmpty() && write.isEmpty();
  }
}
