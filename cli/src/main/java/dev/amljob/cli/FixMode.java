// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.linter.FixedFile;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.suppression.SuppressionWriter;
import dev.amljob.core.text.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * How to change what has findings.
 *
 * @param action what becomes of a changed text
 * @param boldest how far a fix may go without being looked at
 * @param reason why findings are to be suppressed by comments; {@code null} to mend them
 * @param listed whether to tell of each file which findings were mended
 */
record FixMode(Action action, Applicability boldest, @Nullable String reason, boolean listed) {
  /** What becomes of a changed text. */
  enum Action {
    /** It replaces the file, and what is left is reported. */
    WRITE,
    /** It replaces the file, and that is all. */
    ONLY_WRITE,
    /** It is shown as a difference. */
    SHOW
  }

  private static final List<LintOption> ACTIONS =
      List.of(LintOption.FIX, LintOption.FIX_ONLY, LintOption.DIFF);

  /** Returns what the user asked for; nothing where that is to change nothing. */
  static @Nullable FixMode of(ParseResult parsed) throws UsageException {
    boolean unsafe = LintOption.UNSAFE_FIXES.isSet(parsed);
    boolean listed = LintOption.SHOW_FIXES.isSet(parsed);
    if (LintOption.FIX.isSet(parsed) && LintOption.FIX_ONLY.isSet(parsed)) {
      throw new UsageException("--fix and --fix-only do not go together", "leave one of them out");
    }
    if (LintOption.ADD_IGNORES.isSet(parsed)) {
      return ignoring(
          checkedReason(LintOption.ADD_IGNORES.value(parsed)),
          LintOption.DIFF.isSet(parsed) ? Action.SHOW : Action.WRITE,
          listed);
    }
    if (ACTIONS.stream().noneMatch(option -> option.isSet(parsed))) {
      if (unsafe) {
        throw new UsageException(
            "--unsafe-fixes alone fixes nothing", "add --diff to look at them, or --fix");
      }
      if (listed) {
        throw new UsageException(
            "--show-fixes alone fixes nothing", "add --fix, or --diff to look at them");
      }
      return null;
    }
    return new FixMode(
        action(parsed), unsafe ? Applicability.SUGGESTED : Applicability.SAFE, null, listed);
  }

  /** Who asks to be shown a change has not said yet that it is to be written. */
  private static Action action(ParseResult parsed) {
    if (LintOption.DIFF.isSet(parsed)) {
      return Action.SHOW;
    }
    return LintOption.FIX.isSet(parsed) ? Action.WRITE : Action.ONLY_WRITE;
  }

  private static FixMode ignoring(String reason, Action action, boolean listed) {
    return new FixMode(action, Applicability.SAFE, reason, listed);
  }

  private static String checkedReason(String reason) throws UsageException {
    LocalDate today = LintOptions.defaults().today().get();
    Optional<String> objection = SuppressionWriter.whyNot(reason, today);
    if (objection.isPresent()) {
      throw new UsageException(
          "`" + reason + "` is no reason: " + objection.get(),
          "say why, as in --add-ignores=\"from before we linted\"");
    }
    return reason;
  }

  /** Returns whether a file has something to change. */
  boolean concerns(LintResult result) {
    return result.diagnostics().stream().anyMatch(one -> reason != null || !one.fixes().isEmpty());
  }

  /** Returns a file after the change. */
  FixedFile apply(FileLinter linter, SourceFile file) {
    return reason == null ? linter.fix(file, boldest) : linter.ignore(file, reason);
  }

  /** Returns what is done to findings: {@code Fixed}, {@code Would fix}. */
  String verb() {
    if (action == Action.SHOW) {
      return reason == null ? "Would fix" : "Would ignore";
    }
    return reason == null ? "Fixed" : "Ignored";
  }
}
