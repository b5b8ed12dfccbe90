// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsWithoutServerlessRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("locations-without-serverless");

  @Test
  void reportsBoth() {
    RULE.lint(
            """
            compute: azureml:gpu
            resources:
              locations: [westeurope]
              instance_count: 2
            queue_settings:
              job_tier: spot # cheap
            command: ls
            """)
        .reports(
            "locations -> `locations` is for serverless jobs; the cluster named by `compute` ignores it",
            "queue_settings -> `queue_settings` is for serverless jobs; the cluster named by `compute` ignores it")
        .notes("azureml:gpu -> the cluster", "azureml:gpu -> the cluster")
        .suggests(
            """
            compute: azureml:gpu
            resources:
              instance_count: 2
            command: ls
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources: {locations: [westeurope]}\nqueue_settings: {job_tier: spot}\n",
        "compute: azureml:virtualclusters/v\nqueue_settings: {job_tier: spot}\n",
        "compute: local\nqueue_settings: {job_tier: spot}\n",
        "compute: {target: gpu}\nqueue_settings: {job_tier: spot}\n",
        "compute: azureml:gpu\nresources: [locations]\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
