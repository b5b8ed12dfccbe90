// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MpiMissingProcessCountRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("mpi-missing-process-count");

  @Test
  void insertsTheNumber() {
    RULE.lint("distribution:\n  type: mpi # Horovod\n")
        .reports(
            "mpi -> `mpi` needs `process_count_per_instance`, the number of processes of an instance")
        .at(Severity.WARNING)
        .suggests("distribution:\n  type: mpi # Horovod\n  process_count_per_instance: 1\n");
    RULE.lint("distribution: {type: MPI}\r\n")
        .suggests("distribution: {type: MPI, process_count_per_instance: 1}\r\n");
  }

  @Test
  void insertsNothingIntoAMergedMapping() {
    RULE.lint("x: &d {type: mpi}\ndistribution: {<<: *d}\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: mpi, process_count_per_instance: 4}",
        "{type: mpi, process_count_per_instance: }",
        "{type: mpi, process_count: 4}",
        "{type: pytorch}",
        "{type: [mpi]}",
        "mpi",
        ""
      })
  void acceptsOtherDistributions(String distribution) {
    RULE.lint("distribution: " + distribution + "\n").reportsNothing();
  }
}
