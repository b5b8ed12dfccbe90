// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

  /**
   * Reads what is written.
   *
   * @throws UsageException if no file can have such a name
   */
  static BaselineChoice of(ParseResult parsed) throws UsageException {
    return new BaselineChoice(
        file(LintOption.BASELINE, parsed), file(LintOption.WRITE_BASELINE, parsed));
  }

  private static Optional<String> file(LintOption option, ParseResult parsed)
      throws UsageException {
    if (!option.isSet(parsed)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(option.value(parsed)).toString());
    } catch (InvalidPathException impossible) {
      throw NamedFile.noFile(impossible);
    }
  }

  boolean isNone() {
    return read.isEmpty() && write.isEmpty();
  }
}
