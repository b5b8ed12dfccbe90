// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherInCommandRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("launcher-in-command");

  private static final String FOUR =
      "distribution: {type: pytorch, process_count_per_instance: 4}\n";

  @Test
  void reportsALauncherInAFoldedCommand() {
    RULE.lint("command: >-\n  pip install . &&\n  torchrun --nproc_per_node 4\n  train.py\n" + FOUR)
        .reports(
            "torchrun -> `torchrun` runs once in each process that `distribution` starts; keep one of the two")
        .notes("distribution -> starts processes too")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"deepspeed", "torchrun", "mpirun", "torch.distributed.launch"})
  void knowsLaunchers(String launcher) {
    String start = launcher.indexOf('.') > 0 ? "python -m " : "";
    RULE.lint("command: " + start + launcher + " train.py\n" + FOUR)
        .reports(
            launcher
                + " -> `"
                + launcher
                + "` runs once in each process that `distribution` starts; keep one of the two");
  }

  @Test
  void reportsMpiInMpi() {
    RULE.lint("command: mpirun -n 4 python train.py\r\ndistribution: {type: mpi}\r\n")
        .reports(
            "mpirun -> `mpirun` runs once in each process that `distribution` starts; keep one of the two");
  }

  @Test
  void reportsAnAliasAsAWhole() {
    RULE.lint("x: &c deepspeed train.py\ncommand: *c\n" + FOUR)
        .reports(
            "*c -> `deepspeed` runs once in each process that `distribution` starts; keep one of the two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: torchrun train.py\ndistribution: {type: pytorch, process_count_per_instance: 1}\n",
        "command: torchrun train.py\ndistribution: {type: pytorch}\n",
        "command: torchrun train.py\ndistribution: {type: mpi, process_count_per_instance: 1}\n",
        "command: torchrun train.py\n",
        "command: echo torchrun\n" + FOUR,
        "command: python torch_train.py\n" + FOUR,
        "command: [torchrun]\n" + FOUR,
        "command: torchrun train.py\ndistribution: [pytorch]\n",
        FOUR
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
