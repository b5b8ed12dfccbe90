// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TfWorkerCountMismatchRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("tf-worker-count-mismatch");

  @Test
  void reportsTheWorkers() {
    RULE.lint(
            """
            resources:
              instance_count: 2
            distribution:
              type: TensorFlow
              worker_count: 4 # many
            """)
        .reports("4 -> `worker_count` is 4, but the job has 2 instances")
        .notes("2 -> the instances")
        .at(Severity.WARNING)
        .suggests(
            """
            resources:
              instance_count: 2
            distribution:
              type: TensorFlow
              worker_count: 2 # many
            """);
  }

  @Test
  void countsOneInstanceWhereNoneIsWritten() {
    RULE.lint("distribution: {type: tensorflow, worker_count: 2}\r\n")
        .reports("2 -> `worker_count` is 2, but the job has 1 instance")
        .suggests("distribution: {type: tensorflow, worker_count: 1}\r\n");
  }

  @Test
  void leavesParameterServersToThePerson() {
    RULE.lint("distribution: {type: tensorflow, worker_count: 2, parameter_server_count: 1}\n")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources: {instance_count: 2}\ndistribution: {type: tensorflow, worker_count: 2}\n",
        "resources: {instance_count: 3}\ndistribution: {type: tensorflow, worker_count: 2, parameter_server_count: 1}\n",
        "resources: {instance_count: 2}\ndistribution: {type: tensorflow, worker_count: 2, parameter_server_count: 1}\n",
        "resources: {instance_count: 0}\ndistribution: {type: tensorflow, worker_count: 2}\n",
        "compute: {target: gpu, instance_count: 2}\ndistribution: {type: tensorflow, worker_count: 2}\n",
        "distribution: {type: tensorflow}\n",
        "distribution: {type: tensorflow, worker_count: [2]}\n",
        "distribution: {type: pytorch, worker_count: 2}\n",
        "distribution: [worker_count]\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
