// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerArgsShmConflictRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("docker-args-shm-conflict");

  @Test
  void reportsTheKey() {
    RULE.lint(
            """
            resources:
              shm_size: 16g # much
              docker_args: --shm-size=2g
            """)
        .reports(
            "shm_size -> the `--shm-size` of `docker_args` overrides `shm_size`; set the shared memory in one place")
        .notes("--shm-size=2g -> set here too")
        .suggests(
            """
            resources:
              docker_args: --shm-size=2g
            """);
  }

  @Test
  void readsLists() {
    RULE.lint("resources: {docker_args: [--ipc=host, --shm-size, 2g], shm_size: 1g}\r\n")
        .notes("--shm-size -> set here too")
        .suggests("resources: {docker_args: [--ipc=host, --shm-size, 2g]}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{docker_args: --shm-size=2g}",
        "{docker_args: --ipc=host, shm_size: 2g}",
        "{docker_args: {--shm-size: 2g}, shm_size: 2g}",
        "{docker_args: [[--shm-size]], shm_size: 2g}",
        "{shm_size: 2g}"
      })
  void acceptsOtherResources(String resources) {
    RULE.lint("resources: " + resources + "\n").reportsNothing();
  }
}
