// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyProcessCountRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-process-count");
  private static final String ONE =
      "process_count -> `process_count` is gone; `process_count_per_instance` counts the processes"
          + " of an instance";
  private static final String TWO =
      "process_count -> `process_count` is gone; `process_count_per_instance` counts the processes"
          + " of one of the 2 instances, not of all";

  @Test
  void renamesTheCountOfOneInstance() {
    RULE.lint(
            """
            distribution:
              type: PyTorch
              process_count: 4 # GPUs
            """)
        .reports(ONE)
        .fixTitles("rename to `process_count_per_instance`")
        .fixedTo(
            """
            distribution:
              type: PyTorch
              process_count_per_instance: 4 # GPUs
            """);
  }

  @Test
  void dividesTheCountByTheInstances() {
    RULE.lint(
            """
            distribution:
              type: pytorch
              process_count: 4 # GPUs
            resources:
              instance_count: 2
            """)
        .reports(TWO)
        .fixTitles("write `process_count_per_instance: 2`")
        .suggests(
            """
            distribution:
              type: pytorch
              process_count_per_instance: 2 # GPUs
            resources:
              instance_count: 2
            """);
    RULE.lint(
            """
            compute: {target: gpu, instance_count: 2}
            distribution: {type: pytorch, process_count: 8}
            """)
        .reports(TWO)
        .suggests(
            """
            compute: {target: gpu, instance_count: 2}
            distribution: {type: pytorch, process_count_per_instance: 4}
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "[4]", "", "four"})
  void offersNothingThatDoesNotDivide(String count) {
    RULE.lint(
            "resources: {instance_count: 2}\ndistribution: {type: mpi, process_count: "
                + count
                + "}\n")
        .reports(TWO)
        .hasNoFix();
  }

  @Test
  void renamesTheType() {
    String type = "distribution_type -> `distribution_type` is spelt `type` now";
    RULE.lint("tags: {}\ndistribution: {distribution_type: mpi, process_count_per_instance: 1}\n")
        .reports(type)
        .fixedTo("tags: {}\ndistribution: {type: mpi, process_count_per_instance: 1}\n");
    String old = "tags: {}\ndistribution:\n  distribution_type: pytorch\n  process_count: 1\n";
    RULE.lint(old.replace("\n", "\r\n"))
        .reports(type, ONE)
        .fixedTo(
            old.replace("distribution_type", "type")
                .replace("process_count", "process_count_per_instance")
                .replace("\n", "\r\n"));
    RULE.lint("distribution: {distribution_type: mpi, type: mpi}\n").reports(type).hasNoFix();
  }

  @Test
  void offersNothingBesideTheNewKey() {
    RULE.lint("distribution: {type: mpi, process_count: 1, process_count_per_instance: 2}\n")
        .reports(ONE)
        .hasNoFix();
  }

  @Test
  void silencesWhatTheSchemaSaysOfTheKeys() {
    LintAssert.lint(
            """
            command: ls
            environment: azureml:training:3
            distribution:
              distribution_type: pytorch
              process_count: 2
            """)
        .reports("distribution_type -> `distribution_type` is spelt `type` now", ONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "distribution: {type: tensorflow, process_count: 2}",
        "distribution: {process_count: 2}",
        "distribution: {type: [mpi], process_count: 2}",
        "distribution: {type: mpi, process_count_per_instance: 2}",
        "distribution: [process_count]",
        "distribution:",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }

  @Test
  void readsOddInstanceCounts() {
    RULE.lint("resources: {instance_count: 0}\ndistribution: {type: mpi, process_count: 2}\n")
        .hasNoFix();
    RULE.lint("resources: {instance_count: x}\ndistribution: {type: mpi, process_count: 2}\n")
        .reports(ONE);
  }
}
