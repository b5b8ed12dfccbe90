// SPDX-License-Identifier: MIT
package dev.amljob.cli;

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
import java.util.concurrent.atomic.LongAdder;

/** A linter that keeps the time which each rule takes. */
final class Profile implements FileLinter {
  private static final double NANOS_IN_A_MILLISECOND = 1e6;

  private final List<TimedRule> rules;
  private final LintOptions options;
  private final LongAdder whole = new LongAdder();

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

  Profile(LintOptions options) {
    this.rules =
        options.rules().rules().stream().map(one -> new TimedRule(one, new LongAdder())).toList();
    this.options = options.withRules(options.rules().withRules(rules));
  }

  @Override
  public LintResult lint(SourceFile file) {
    long start = System.nanoTime();
    try {
      return Linter.lint(file, options);
    } finally {
      whole.add(System.nanoTime() - start);
    }
  }

  /** Writes the rules, the slowest first, and what was not spent in any. */
  void write(PrintWriter out) {
    long inRules = rules.stream().mapToLong(rule -> rule.nanos.sum()).sum();
    out.println("      ms      %  rule");
    rules.stream()
        .sorted(Comparator.comparing((TimedRule rule) -> rule.nanos.sum()).reversed())
        .forEach(rule -> writeRow(out, rule.nanos.sum(), rule.info().id().value()));
    writeRow(out, whole.sum() - inRules, "(reading, schema and the rest)");
    writeRow(out, whole.sum(), "(all)");
    out.flush();
  }

  private void writeRow(PrintWriter out, long nanos, String name) {
    double share = 100.0 * nanos / Math.max(1, whole.sum());
    out.println(
        String.format(
            Locale.ROOT, "%8.2f  %5.1f  %s", nanos / NANOS_IN_A_MILLISECOND, share, name));
  }
}
