// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.Configurations;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
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
import org.jspecify.annotations.Nullable;

/** A linter that keeps the time which each rule takes. */
final class Profile implements FileLinter {
  private static final double NANOS_IN_A_MILLISECOND = 1e6;

  private final LintOptions options;
  private final @Nullable Configurations configurations;
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

  private Profile(
      LintOptions options,
      @Nullable Configurations configurations,
      Map<RuleId, LongAdder> times,
      LongAdder whole) {
    this.options = options;
    this.configurations = configurations;
    this.times = times;
    this.whole = whole;
  }

  Profile(LintOptions options) {
    this(options, null, new ConcurrentHashMap<>(), new LongAdder());
  }

  /** Returns a linter that follows configurations and keeps its times here. */
  @Override
  public FileLinter following(Configurations others) {
    return new Profile(options, others, times, whole);
  }

  @Override
  public LintResult lint(SourceFile file) {
    LintOptions own =
        configurations == null ? options : configurations.of(file.name()).over(options);
    LintOptions timed = own.withRules(own.rules().withRules(timed(own.rules().rules())));
    long start = System.nanoTime();
    try {
      return Linter.lint(file, timed);
    } finally {
      whole.add(System.nanoTime() - start);
    }
  }

  private List<TimedRule> timed(List<Rule> rules) {
    return rules.stream()
        .map(
            rule ->
                new TimedRule(rule, times.computeIfAbsent(rule.info().id(), id -> new LongAdder())))
        .toList();
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
