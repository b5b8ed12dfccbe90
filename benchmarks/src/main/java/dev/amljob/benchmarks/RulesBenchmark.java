// SPDX-License-Identifier: MIT
package dev.amljob.benchmarks;

import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.schemacheck.SchemaAlone;
import dev.amljob.core.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What linting costs without rules and with those that are on by default, beside reading YAML and
 * checking it against the schema by the library alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
// So many rules take the compiler a while: the times fall for some 15 seconds.
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
  private static final int JOBS = 100;

  /** Which rules run: none, so that YAML and schema are left, or those that run by default. */
  @Param({"none", "defaults"})
  @SuppressWarnings("NullAway.Init")
  String rules;

  @SuppressWarnings("NullAway.Init")
  private List<SourceFile> files;

  @SuppressWarnings("NullAway.Init")
  private LintOptions options;

  /** Makes the files. */
  @Setup
  public void makeFiles() {
    files =
        IntStream.range(1, JOBS + 1)
            .mapToObj(number -> SourceFile.of("job" + number + ".yml", MakeJobs.job(number)))
            .toList();
    RuleSet set =
        rules.equals("none")
            ? new RuleSet(List.of(), Map.of())
            : RuleSet.defaults(BuiltInRules.all());
    options = new LintOptions(set, ProjectFiles.unknown());
  }

  /** Reads all files once and checks them against the schema; the parameter makes no difference. */
  @Benchmark
  public int schemaAlone() {
    int violations = 0;
    for (SourceFile file : files) {
      violations += SchemaAlone.violations(file);
    }
    return violations;
  }

  /** Lints all files once. */
  @Benchmark
  public int lint() {
    int findings = 0;
    for (SourceFile file : files) {
      findings += Linter.lint(file, options).diagnostics().size();
    }
    return findings;
  }
}
