// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionWithoutMultiNodeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("distribution-without-multi-node");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: pytorch}",
        "{type: pytorch, process_count_per_instance: 1}",
        "{type: mpi, process_count_per_instance: 1}",
        "{type: tensorflow, worker_count: 1}"
      })
  void reportsASingleProcess(String distribution) {
    RULE.lint("distribution: " + distribution + "\n")
        .reports("distribution -> one process on one instance needs no `distribution`")
        .at(Severity.HINT)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "distribution: {type: pytorch, process_count_per_instance: 2}\n",
        "distribution: {type: pytorch}\nresources: {instance_count: 2}\n",
        "distribution: {type: pytorch}\nresources: {max_instance_count: 2}\n",
        "distribution: {type: pytorch}\ncompute: {target: gpu, instance_count: 2}\n",
        "distribution: {type: tensorflow, parameter_server_count: 1}\n",
        "distribution: {type: ray}\n",
        "distribution: {type: spark}\n",
        "distribution: [pytorch]\n",
        "distribution: pytorch\n",
        "command: ls\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
