// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.catalog.VmSizes;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessCountExceedsGpusRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("process-count-exceeds-gpus");

  @Test
  void reportsMoreProcessesThanGpus() {
    RULE.lint(
            """
            resources:
              instance_type: standard_nc6s_v3
            distribution:
              type: pytorch
              process_count_per_instance: 8 # all
            """)
        .reports(
            "8 -> 8 processes share the 1 GPU of `Standard_NC6s_v3` (table of "
                + VmSizes.table().date()
                + "); one process for each GPU is usual")
        .notes("standard_nc6s_v3 -> has 1 GPU")
        .at(Severity.WARNING)
        .suggests(
            """
            resources:
              instance_type: standard_nc6s_v3
            distribution:
              type: pytorch
              process_count_per_instance: 1 # all
            """);
  }

  @Test
  void knowsOfSeveralGpus() {
    RULE.lint(
            "{resources: {instance_type: Standard_NC24s_v3}, distribution: {type: mpi, process_count_per_instance: 8}}\r\n")
        .notes("Standard_NC24s_v3 -> has 4 GPUs")
        .suggests(
            "{resources: {instance_type: Standard_NC24s_v3}, distribution: {type: mpi, process_count_per_instance: 4}}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources: {instance_type: Standard_NC24s_v3}\ndistribution: {type: mpi, process_count_per_instance: 4}\n",
        "resources: {instance_type: Standard_DS3_v2}\ndistribution: {type: mpi, process_count_per_instance: 4}\n",
        "resources: {instance_type: [Standard_NC6s_v3]}\ndistribution: {type: mpi, process_count_per_instance: 4}\n",
        "compute: azureml:gpu\nresources: {instance_type: Standard_NC6s_v3}\ndistribution: {type: mpi, process_count_per_instance: 4}\n",
        "resources: {instance_type: Standard_NC6s_v3}\ndistribution: {type: mpi, process_count_per_instance: gpu}\n",
        "resources: {instance_type: Standard_NC6s_v3}\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
