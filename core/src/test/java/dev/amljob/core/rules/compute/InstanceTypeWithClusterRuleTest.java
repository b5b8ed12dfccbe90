// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceTypeWithClusterRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("instance-type-with-cluster");

  @Test
  void reportsASizeBesideACluster() {
    RULE.lint(
            """
            compute: azureml:gpu
            resources:
              instance_type: Standard_NC6s_v3 # big
              instance_count: 2
            """)
        .reports(
            "instance_type -> `instance_type` is ignored: the machines of `gpu` have the size that it was made with")
        .notes("azureml:gpu -> the cluster")
        .suggests(
            """
            compute: azureml:gpu
            resources:
              instance_count: 2
            """);
  }

  @Test
  void deletesItInFlowStyle() {
    RULE.lint("{compute: gpu, resources: {instance_type: STANDARD_D2}}\r\n")
        .suggests("{compute: gpu, resources: {}}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resources: {instance_type: Standard_NC6s_v3}\n",
        "compute: local\nresources: {instance_type: Standard_NC6s_v3}\n",
        "compute: azureml:virtualclusters/v\nresources: {instance_type: Standard_NC6s_v3}\n",
        "compute: azureml:k8s\nresources: {instance_type: gpu-large}\n",
        "compute: azureml:gpu\nresources: {instance_type: [Standard_NC6s_v3]}\n",
        "compute: azureml:gpu\nresources: {instance_type: }\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
