// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyComputeMappingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-compute-mapping");
  private static final String TARGET =
      "compute -> `compute` takes the name itself, not a mapping with `target`";
  private static final String BOTH = TARGET + "; `instance_count` belongs under `resources`";

  @Test
  void writesTheNameInPlaceOfTheMapping() {
    RULE.lint(
            """
            command: ls
            compute:
              target: azureml:cpu-cluster # small
            environment: azureml:training:3
            """)
        .reports(TARGET)
        .fixTitles("write the name right after `compute`")
        .fixedTo(
            """
            command: ls
            compute: azureml:cpu-cluster # small
            environment: azureml:training:3
            """);
  }

  @Test
  void movesTheCountToNewResources() {
    RULE.lint(
            """
            command: ls
            compute:
                target: azureml:gpu-cluster # fast
                instance_count: 2 # two of them
            environment: azureml:training:3
            """)
        .reports(BOTH)
        .fixTitles("write the name right after `compute` and the count under `resources`")
        .fixedTo(
            """
            command: ls
            # fast
            compute: azureml:gpu-cluster
            resources:
                instance_count: 2 # two of them
            environment: azureml:training:3
            """);
  }

  @Test
  void movesTheCountToResourcesThatAreThere() {
    RULE.lint(
            """
            compute: {instance_count: 2, target: gpu}
            resources:
              # memory between processes
              shm_size: 8g
            """)
        .reports(BOTH)
        .fixedTo(
            """
            compute: gpu
            resources:
              # memory between processes
              shm_size: 8g
              instance_count: 2
            """);
  }

  @Test
  void worksInFlowStyleAndWithWindowsLineBreaks() {
    RULE.lint("{command: ls, compute: {target: gpu, instance_count: 2}, tags: {}}")
        .fixedTo("{command: ls, compute: gpu, resources: {instance_count: 2}, tags: {}}");
    RULE.lint("compute: {target: gpu, instance_count: 2}\nresources: {}\n")
        .fixedTo("compute: gpu\nresources: {instance_count: 2}\n");
    RULE.lint("compute:\r\n  target: gpu\r\n  instance_count: 2\r\n")
        .fixedTo("compute: gpu\r\nresources:\r\n  instance_count: 2\r\n");
  }

  @Test
  void dropsTheCountThatStandsElsewhereToo() {
    RULE.lint("compute: {target: gpu, instance_count: 2}\nresources: {instance_count: 2}\n")
        .reports(BOTH)
        .notes("instance_count: 2 -> this count is the one that is read")
        .fixedTo("compute: gpu\nresources: {instance_count: 2}\n");
    RULE.lint("compute: {target: gpu, instance_count: 2}\nresources: {instance_count: 4}\n")
        .reports(BOTH)
        .notes("instance_count: 4 -> this count is the one that is read")
        .hasNoFix();
  }

  @Test
  void leavesACountAtTheTopLevelToItsOwnRule() {
    RULE.lint("compute: {target: gpu}\ninstance_count: 2\n")
        .reports(TARGET)
        .fixedTo("compute: gpu\ninstance_count: 2\n");
    RULE.lint("compute: {target: gpu, instance_count: 2}\ninstance_count: 3\n")
        .reports(BOTH)
        .hasNoFix();
  }

  @Test
  void reportsACountWithoutAName() {
    RULE.lint("compute: {instance_count: 2}\n")
        .reports(
            "compute -> `compute` takes the name itself, not a mapping;"
                + " `instance_count` belongs under `resources`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compute: {target: gpu, size: 2}",
        "compute: {target: [gpu]}",
        "compute: {target: }",
        "compute: &gpu {target: gpu}",
      })
  void offersNothingWhereMoreThanTheNameWouldGo(String yaml) {
    RULE.lint(yaml).reports(TARGET).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"resources:", "resources: 2", "resources: [2]"})
  void offersNothingWhereResourcesAreOdd(String resources) {
    RULE.lint("compute: {target: gpu, instance_count: 2}\n" + resources).reports(BOTH).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"compute: gpu", "compute:", "compute: [target]", "compute: {name}"})
  void leavesAllElseToOthers(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
