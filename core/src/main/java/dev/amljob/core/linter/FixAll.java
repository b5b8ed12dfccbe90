// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.edit.FixBatch;
import dev.amljob.core.text.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Applies all fixes of a file, round by round: what gets in each other's way waits for the next
 * round, in which the file is linted anew.
 *
 * <p>A set of fixes after which the file is worse is taken back and tried in halves, so that two
 * which are right alone but not together, such as two that both write {@code resources:}, follow
 * one another.
 */
public final class FixAll {
  /** Far more than any file needs: most need one, and a construct within another one more. */
  private static final int MOST_ROUNDS = 64;

  private final Function<SourceFile, LintResult> linter;
  private final Applicability boldest;
  private final Predicate<RuleId> rules;
  private final Map<RuleId, Integer> applied = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private LintResult result;
  private int rounds;

  /** A fix and the rule that offers it. */
  private record Offer(RuleId rule, Fix fix) {}

  private FixAll(
      LintResult result,
      Function<SourceFile, LintResult> linter,
      Applicability boldest,
      Predicate<RuleId> rules) {
    this.result = result;
    this.linter = linter;
    this.boldest = boldest;
    this.rules = rules;
  }

  /** Applies all fixes that are safe. */
  public static FixedFile safe(SourceFile file, Function<SourceFile, LintResult> linter) {
    return upTo(Applicability.SAFE, file, linter);
  }

  /**
   * Applies the likeliest fix of each finding that can be trusted so far. Never leaves more errors
   * than there were, and changes nothing in a file that is not UTF-8.
   *
   * @param linter says what is wrong with the file, and with each text that may follow it
   */
  public static FixedFile upTo(
      Applicability boldest, SourceFile file, Function<SourceFile, LintResult> linter) {
    return upTo(boldest, file, linter, rule -> true);
  }

  /** Applies the fixes of some rules only, as {@link #upTo} does those of all. */
  public static FixedFile upTo(
      Applicability boldest,
      SourceFile file,
      Function<SourceFile, LintResult> linter,
      Predicate<RuleId> rules) {
    FixAll run = new FixAll(linter.apply(file), linter, boldest, rules);
    if (file.encodingFault().isEmpty()) {
      run.seen.add(file.text());
      while (run.rounds < MOST_ROUNDS && run.round()) {
        run.rounds++;
      }
    }
    return new FixedFile(file, run.result, run.applied, run.rounds);
  }

  /** Returns the fix of a finding that would be applied. */
  static Optional<Fix> chosen(Diagnostic finding, Applicability boldest) {
    return finding.fixes().stream()
        .filter(fix -> fix.applicability().compareTo(boldest) <= 0)
        .findFirst();
  }

  /** Applies what goes together, and returns whether anything did. */
  private boolean round() {
    Trial start = new Trial(List.of(), result);
    Trial best = extended(start, compatible());
    if (best.offers.isEmpty()) {
      return false;
    }
    best.offers.forEach(offer -> applied.merge(offer.rule, 1, Integer::sum));
    seen.add(best.result.file().text());
    result = best.result;
    return true;
  }

  /** Some offers, and the file after them. */
  private record Trial(List<Offer> offers, LintResult result) {}

  private List<Offer> compatible() {
    FixBatch batch = new FixBatch(result.file().lines());
    List<Offer> offers = new ArrayList<>();
    for (Diagnostic finding : result.diagnostics()) {
      Optional<Fix> fix = rules.test(finding.rule()) ? chosen(finding, boldest) : Optional.empty();
      fix.filter(batch::add).ifPresent(one -> offers.add(new Offer(finding.rule(), one)));
    }
    return offers;
  }

  /** Returns a trial with as many of the further offers as can be added to it. */
  private Trial extended(Trial base, List<Offer> more) {
    if (more.isEmpty()) {
      return base;
    }
    List<Offer> all = new ArrayList<>(base.offers);
    all.addAll(more);
    SourceFile file = after(all);
    if (!seen.contains(file.text())) {
      LintResult after = linter.apply(file);
      if (FileForm.of(after).isNoWorseThan(FileForm.of(result))) {
        return new Trial(all, after);
      }
    }
    if (more.size() == 1) {
      return base;
    }
    int half = more.size() / 2;
    return extended(extended(base, more.subList(0, half)), more.subList(half, more.size()));
  }

  private SourceFile after(List<Offer> offers) {
    FixBatch batch = new FixBatch(result.file().lines());
    offers.forEach(offer -> batch.add(offer.fix));
    return SourceFile.of(result.file().name(), batch.applyTo(result.file().text()));
  }
}
