// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.yaml.YamlRules;
import dev.amljob.core.suppression.SuppressionWriter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes comments that suppress all that is found in a file. A project that takes up amljob begins
 * with them, and hears of new mistakes only.
 */
public final class IgnoreAll {
  /** Of a rule that finds more than is told of one file, the rest is met in the next round. */
  private static final int MOST_ROUNDS = 64;

  /** Nobody can want a text that is no YAML, and a comment on a comment helps nobody. */
  private static final Set<RuleId> IGNORABLE =
      BuiltInRules.all().stream()
          .map(Rule::info)
          .filter(info -> info.category() != Category.SUPPRESSION)
          .map(RuleInfo::id)
          .filter(id -> !id.equals(YamlRules.SYNTAX))
          .collect(Collectors.toUnmodifiableSet());

  private final Function<SourceFile, LintResult> linter;
  private final String reason;
  private LintResult result;
  private int rounds;

  private IgnoreAll(LintResult result, String reason, Function<SourceFile, LintResult> linter) {
    this.result = result;
    this.linter = linter;
    this.reason = reason;
  }

  /** Returns whether a comment can keep the findings of a rule quiet, and anybody can want that. */
  public static boolean isIgnorable(RuleId rule) {
    return IGNORABLE.contains(rule);
  }

  /**
   * Suppresses what is found, but for errors of syntax and what is wrong with suppressions. Changes
   * nothing in a file that is not UTF-8, nor in one in which comments would not help.
   *
   * @param reason why, in words that {@link SuppressionWriter#whyNot} has nothing against
   * @param linter says what is wrong with the file, and with each text that may follow it
   */
  public static FixedFile of(
      SourceFile file, String reason, Function<SourceFile, LintResult> linter) {
    LintResult before = linter.apply(file);
    IgnoreAll run = new IgnoreAll(before, reason, linter);
    if (file.encodingFault().isEmpty()) {
      while (run.rounds < MOST_ROUNDS && run.round()) {
        run.rounds++;
      }
    }
    return new FixedFile(file, run.result, run.more(before.suppressed()), run.rounds);
  }

  /** Writes the comments, and returns whether they do what they are for. */
  private boolean round() {
    List<Diagnostic> findings =
        result.diagnostics().stream().filter(one -> isIgnorable(one.rule())).toList();
    SourceFile file = result.file();
    List<TextEdit> edits = SuppressionWriter.edits(result.document(), findings, reason);
    LintResult after =
        linter.apply(SourceFile.of(file.name(), TextEdit.applyAll(file.text(), edits)));
    if (after.suppressed().size() <= result.suppressed().size()
        || !FileForm.of(after).isNoWorseThan(FileForm.of(result))) {
      return false;
    }
    result = after;
    return true;
  }

  /** Returns how many findings of each rule are suppressed that were not before. */
  private Map<RuleId, Integer> more(List<SuppressedDiagnostic> before) {
    Map<RuleId, Integer> counts = new TreeMap<>();
    result.suppressed().forEach(one -> counts.merge(one.diagnostic().rule(), 1, Integer::sum));
    before.forEach(one -> counts.merge(one.diagnostic().rule(), -1, Integer::sum));
    counts.values().removeIf(count -> count <= 0);
    return counts;
  }
}
