// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What a command line says of findings that were there before.
 *
 * @param read the file of those that are not reported
 * @param write the file that those of now are written to; with the other, what is left of those
 * @param shrinks whether entries that are gone are taken out of the file that is read
 */
record BaselineChoice(Optional<String> read, Optional<String> write, boolean shrinks) {
  static final BaselineChoice NONE = new BaselineChoice(Optional.empty(), Optional.empty(), false);

  /** With these, texts are looked at that nobody has saved yet, or means to. */
  private static final List<LintOption> PASSING = List.of(LintOption.DIFF, LintOption.WATCH);

  /** Set where nobody would commit what a run has written. */
  private static final List<String> PIPELINES = List.of("CI", "TF_BUILD");

  /**
   * Reads what is written.
   *
   * @param stdin whether standard input is linted
   * @param variables those of the environment
   * @throws UsageException if no file can have such a name
   */
  static BaselineChoice of(ParseResult parsed, boolean stdin, Map<String, String> variables)
      throws UsageException {
    boolean stays =
        stdin
            || PASSING.stream().anyMatch(option -> option.isSet(parsed))
            || PIPELINES.stream().anyMatch(name -> isSet(variables.getOrDefault(name, "")));
    return new BaselineChoice(
        file(LintOption.BASELINE, parsed), file(LintOption.WRITE_BASELINE, parsed), !stays);
  }

  private static boolean isSet(String variable) {
    return !variable.isEmpty() && !variable.equalsIgnoreCase("false");
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
}
