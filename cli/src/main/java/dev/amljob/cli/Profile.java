// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.text.SourceFile;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** The linter that users have, with the time that it takes, and each rule of it. */
final class Profile implements FileLinter {
  private static final double NANOS_IN_A_MILLISECOND = 1e6;

  private final FileLinter linter;
  private final Map<RuleId, LongAdder> times;
  private final LongAdder whole;

  /** A rule with its time, of all files and threads. */
  private record TimedRule(Rule rule, LongAdder nanos) implements Rule {
    @Override
    public RuleInfo info() {
      return rule.info();
    }

    @Override
    public void check(CommandJob job, RuleContext context) {
      long start = System.nanoTime();
      try {
        rule.check(job, context);
      } finally {
        nanos.add(System.nanoTime() - start);
      }
    }
  }

  private Profile(FileLinter linter, Map<RuleId, LongAdder> times, LongAdder whole) {
    this.linter = linter;
    this.times = times;
    this.whole = whole;
  }

  static Profile of(LintOptions options) {
    Map<RuleId, LongAdder> times = new ConcurrentHashMap<>();
    return new Profile(new RuleLinter(options, own -> timed(own, times)), times, new LongAdder());
  }

  private static LintOptions timed(LintOptions options, Map<RuleId, LongAdder> times) {
    List<TimedRule> rules =
        options.rules().rules().stream()
            .map(
                rule ->
                    new TimedRule(
                        rule, times.computeIfAbsent(rule.info().id(), id -> new LongAdder())))
            .toList();
    return options.withRules(options.rules().withRules(rules));
  }

  /** Returns a linter that follows configurations and keeps its times here. */
  @Override
  public FileLinter following(Configurations others) {
    return new Profile(linter.following(others), times, whole);
  }

  @Override
  public LintResult lint(SourceFile file) {
    return timed(() -> linter.lint(file));
  }

  @Override
  public LintResult lintIfJob(SourceFile file) {
    return timed(() -> linter.lintIfJob(file));
  }

  private LintResult timed(Supplier<LintResult> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      whole.add(System.nanoTime() - start);
    }
  }

  /** Writes the rules, the slowest first, and what was not spent in any. */
  void write(PrintWriter out) {
    long inRules = times.values().stream().mapToLong(LongAdder::sum).sum();
    out.print("      ms      %  rule\n");
    times.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<RuleId, LongAdder> one) -> -one.getValue().sum()))
        .forEach(one -> writeRow(out, one.getValue().sum(), one.getKey().value()));
    writeRow(out, whole.sum() - inRules, "(reading, schema and the rest)");
    writeRow(out, whole.sum(), "(all)");
    out.flush();
  }

  private void writeRow(PrintWriter out, long nanos, String name) {
    double share = 100.0 * nanos / Math.max(1, whole.sum());
    out.print(
        String.format(
            Locale.ROOT, "%8.2f  %5.1f  %s\n", nanos / NANOS_IN_A_MILLISECOND, share, name));
  }
}
