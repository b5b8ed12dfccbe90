// SPDX-License-Identifier: MIT
package dev.amljob.cli.baseline;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.rules.yaml.YamlRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One comparison of what was found with a baseline. */
public final class BaselineRun {
  private final Baseline baseline;
  private final BaselineFile file;
  private final Map<Entry, Integer> open;
  private final Map<Entry, Integer> met = new TreeMap<>();
  private final Map<String, List<LintResult>> seen = new HashMap<>();
  private final Map<Finding, Boolean> verdicts = new HashMap<>();

  /** A finding, which several jobs may share: that in an environment which both of them name. */
  private record Finding(String file, Diagnostic diagnostic) {
    /** Leaves out what differs with the job. */
    static Finding of(String file, Diagnostic found) {
      return new Finding(
          file,
          new Diagnostic(
              found.rule(), found.severity(), found.span(), found.message(), List.of(), List.of()));
    }
  }

  /** Makes a comparison; names of files count as in the baseline's file. */
  public BaselineRun(Baseline baseline, BaselineFile file) {
    this.baseline = baseline;
    this.file = file;
    this.open = new HashMap<>(baseline.counts());
  }

  /** Returns results in which the findings that the baseline knows are suppressed. */
  public List<LintResult> apply(List<LintResult> results) {
    return results.stream().map(this::apply).toList();
  }

  private LintResult apply(LintResult result) {
    String name = see(result);
    List<Diagnostic> fresh = new ArrayList<>();
    List<SuppressedDiagnostic> suppressed = new ArrayList<>(result.suppressed());
    for (Diagnostic found : result.diagnostics()) {
      Entry entry = new Entry(name, found.rule().value(), result.pathOf(found));
      if (canBeKnown(found)
          && verdicts.computeIfAbsent(Finding.of(name, found), key -> isKnown(entry))) {
        suppressed.add(new SuppressedDiagnostic(found, SuppressedDiagnostic.Source.BASELINE, ""));
      } else {
        fresh.add(found);
      }
    }
    return new LintResult(
        result.document(),
        result.classification(),
        result.job(),
        fresh,
        suppressed,
        apply(result.namedFiles()),
        result.judging());
  }

  /** Returns how the baseline calls the file of a result. */
  private String see(LintResult result) {
    String name = file.nameOf(result.file().name());
    seen.computeIfAbsent(name, key -> new ArrayList<>()).add(result);
    return name;
  }

  /** A text that is no YAML cannot be loaded, however long it has been there. */
  private static boolean canBeKnown(Diagnostic found) {
    return !found.rule().equals(YamlRules.SYNTAX);
  }

  private boolean isKnown(Entry entry) {
    boolean known = open.merge(entry, -1, Integer::sum) >= 0;
    if (known) {
      met.merge(entry, 1, Integer::sum);
    }
    return known;
  }

  /** Returns the baseline without what was not found again. */
  public Baseline shrunk() {
    return baseline.with(new Baseline(met), this::isJudged);
  }

  /** Returns how many findings it holds that are gone. */
  public int stale() {
    return baseline.size() - shrunk().size();
  }

  /**
   * Where a rule did not run over a file that is there, or the file cannot be read as it should,
   * what it found may be there still.
   */
  private boolean isJudged(Entry entry) {
    RuleId rule = new RuleId(entry.rule());
    List<LintResult> results = seen.getOrDefault(entry.file(), List.of());
    return results.isEmpty()
        ? !file.exists(entry.file())
        : results.stream().anyMatch(result -> result.isJudgedBy(rule));
  }

  /**
   * Returns a baseline of all findings of some results, and of what they do not judge what an old
   * one has.
   */
  public static Baseline of(List<LintResult> results, Baseline old, BaselineFile file) {
    BaselineRun run = new BaselineRun(old, file);
    Set<Finding> counted = new HashSet<>();
    results.forEach(result -> run.count(result, counted));
    return run.shrunk();
  }

  private void count(LintResult result, Set<Finding> counted) {
    String name = see(result);
    for (Diagnostic found : result.diagnostics()) {
      if (canBeKnown(found) && counted.add(Finding.of(name, found))) {
        met.merge(new Entry(name, found.rule().value(), result.pathOf(found)), 1, Integer::sum);
      }
    }
    result.namedFiles().forEach(named -> count(named, counted));
  }
}
