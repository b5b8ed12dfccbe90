// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerArgsListDropsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("docker-args-list-drops");

  @Test
  void joinsAList() {
    RULE.lint(
            """
            resources:
              locations: [westeurope]
              docker_args:
                - --ipc=host # for the loaders
                - --ulimit=memlock=-1
              max_instance_count: 4
            """)
        .reports(
            "docker_args -> a list of `docker_args` drops `locations` and `max_instance_count`; write the arguments as one text")
        .notes("locations -> dropped", "max_instance_count -> dropped")
        .fixedTo(
            """
            resources:
              locations: [westeurope]
              # for the loaders
              docker_args: "--ipc=host --ulimit=memlock=-1"
              max_instance_count: 4
            """);
  }

  @Test
  void joinsInFlowStyle() {
    RULE.lint("resources: {docker_args: [--ipc=host], max_instance_count: 4}\r\n")
        .reports(
            "docker_args -> a list of `docker_args` drops `max_instance_count`; write the arguments as one text")
        .fixedTo("resources: {docker_args: \"--ipc=host\", max_instance_count: 4}\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"['--env A=b']", "['a\"b']", "[1]", "[[a]]", "[]", "[&a --ipc]"})
  void joinsNoArgumentsThatWouldChange(String list) {
    RULE.lint("resources: {docker_args: " + list + ", max_instance_count: 4}\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{docker_args: --ipc=host, locations: [westeurope]}",
        "{docker_args: [--ipc=host], instance_count: 2}",
        "{docker_args: {a: b}, max_instance_count: 4}",
        "[docker_args]"
      })
  void acceptsOtherResources(String resources) {
    RULE.lint("resources: " + resources + "\n").reportsNothing();
  }
}
