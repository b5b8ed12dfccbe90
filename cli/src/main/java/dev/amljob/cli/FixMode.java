// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.diagnostic.Applicability;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * What to do with the fixes of findings.
 *
 * @param action what becomes of a mended text
 * @param boldest how far a fix may go without being looked at
 */
record FixMode(Action action, Applicability boldest) {
  /** What becomes of a mended text. */
  enum Action {
    /** It replaces the file, and what is left is reported. */
    WRITE,
    /** It replaces the file, and that is all. */
    ONLY_WRITE,
    /** It is shown as a difference. */
    SHOW
  }

  /** Returns what the user asked for; nothing where that is no fixes at all. */
  static @Nullable FixMode of(ParseResult parsed) throws UsageException {
    List<LintOption> given =
        List.of(LintOption.FIX, LintOption.FIX_ONLY, LintOption.DIFF).stream()
            .filter(option -> option.isSet(parsed))
            .toList();
    boolean unsafe = LintOption.UNSAFE_FIXES.isSet(parsed);
    if (given.size() > 1) {
      throw new UsageException(
          given.get(0).flag() + " and " + given.get(1).flag() + " do not go together",
          "leave one of them out");
    }
    if (given.isEmpty()) {
      if (unsafe) {
        throw new UsageException(
            "--unsafe-fixes alone fixes nothing", "add --diff to look at them, or --fix");
      }
      return null;
    }
    Action action =
        switch (given.get(0)) {
          case FIX -> Action.WRITE;
          case FIX_ONLY -> Action.ONLY_WRITE;
          default -> Action.SHOW;
        };
    return new FixMode(action, unsafe ? Applicability.SUGGESTED : Applicability.SAFE);
  }
}
