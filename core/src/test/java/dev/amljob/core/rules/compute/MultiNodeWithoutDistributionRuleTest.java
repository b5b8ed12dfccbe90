// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultiNodeWithoutDistributionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("multi-node-without-distribution");

  @Test
  void insertsADistribution() {
    RULE.lint(
            """
            command: python train.py
            resources:
              instance_count: 4 # nodes
            compute: azureml:gpu
            """)
        .reports(
            "4 -> without `distribution`, each of the 4 instances runs the whole command by itself")
        .at(Severity.WARNING)
        .suggests(
            """
            command: python train.py
            resources:
              instance_count: 4 # nodes
            distribution:
              type: pytorch
            compute: azureml:gpu
            """);
  }

  @Test
  void insertsItInFlowStyle() {
    RULE.lint("{command: ls, resources: {instance_count: 2}}\r\n")
        .suggests(
            "{command: ls, resources: {instance_count: 2}, distribution: {type: pytorch}}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "torchrun --nnodes 2 train.py",
        "python -m torch.distributed.run train.py",
        "deepspeed train.py",
        "mpirun -n 2 python train.py",
        "bash run.sh",
        "ray start --head",
        "python train.py --rank $NODE_RANK"
      })
  void leavesLaunchersAlone(String command) {
    RULE.lint("command: " + command + "\nresources: {instance_count: 2}\n").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls\nresources: {instance_count: 1}\n",
        "command: ls\n",
        "command: ls\nresources: {instance_count: 2}\ndistribution: {type: pytorch}\n",
        "command: ls\nresources: {instance_count: 2}\ndistribution: pytorch\n",
        "command: ls\ncompute: local\nresources: {instance_count: 2}\n",
        "resources: [instance_count]\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }

  @Test
  void speaksOfACommandThatOnlyMentionsALauncher() {
    RULE.lint("command: python torch_train.py\nresources: {instance_count: 2}\n")
        .reports(
            "2 -> without `distribution`, each of the 2 instances runs the whole command by itself");
    RULE.lint("resources: {instance_count: 2}\n")
        .reports(
            "2 -> without `distribution`, each of the 2 instances runs the whole command by itself");
  }
}
