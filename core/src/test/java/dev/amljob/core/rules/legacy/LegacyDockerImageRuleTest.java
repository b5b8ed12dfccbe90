// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyDockerImageRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-docker-image");
  private static final String IMAGE = "docker -> `image` needs no `docker` around it any more";
  private static final String BUILD =
      "docker -> `docker` is no longer read; name the Dockerfile under `build`, by `path` and"
          + " `dockerfile_path`";

  @Test
  void takesTheImageOut() {
    RULE.lint(
            """
            command: ls
            environment:
              docker: # the base
                image: ubuntu:24.04 # long-term support
              conda_file: conda.yml
            """)
        .reports(IMAGE)
        .fixTitles("take `image` out of `docker`")
        .fixedTo(
            """
            command: ls
            environment:
              # the base
              image: ubuntu:24.04 # long-term support
              conda_file: conda.yml
            """);
  }

  @Test
  void worksInFlowStyleAndWithWindowsLineBreaks() {
    RULE.lint("environment: {docker: {image: 'a:1'}, conda_file: c.yml}\n")
        .fixedTo("environment: {image: 'a:1', conda_file: c.yml}\n");
    RULE.lint("environment:\r\n  docker:\r\n    image: a:1\r\n")
        .fixedTo("environment:\r\n  image: a:1\r\n");
  }

  @Test
  void namesTheDockerfileUnderBuild() {
    RULE.lint(
            """
            environment:
              docker:
                build:
                  dockerfile: file:docker/gpu/Dockerfile
            """)
        .reports(BUILD)
        .fixTitles("name the Dockerfile under `build`")
        .suggests(
            """
            environment:
              build:
                path: docker/gpu
                dockerfile_path: Dockerfile
            """);
    RULE.lint("environment: {docker: {build: {dockerfile: \"file:Dockerfile\"}}}\n")
        .suggests("environment: {build: {path: ./, dockerfile_path: Dockerfile}}\n");
  }

  @Test
  void checksEnvironmentFiles() {
    RULE.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
            name: training
            docker:
              image: ubuntu:24.04
            """)
        .reports(IMAGE)
        .fixedTo(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
            name: training
            image: ubuntu:24.04
            """);
  }

  @Test
  void silencesWhatTheSchemaSaysOfTheMapping() {
    LintAssert.lint("command: ls\nenvironment: {docker: {image: ubuntu}}\n").reports(IMAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment: {docker: {image: a, platform: b}}",
        "environment: {docker: {image: a}, image: b}",
        "environment: {docker: {image: a}, build: {path: b}}",
        "environment: {docker: {image: [a]}}",
        "environment: {docker: {image: }}",
        "environment: {docker: &docker {image: a}}",
      })
  void offersNothingWhereMoreThanTheImageWouldGo(String yaml) {
    RULE.lint(yaml).reports(IMAGE).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment: {docker: {build: {dockerfile: FROM ubuntu}}}",
        "environment: {docker: {build: {dockerfile: 'file:'}}}",
        "environment: {docker: {build: {dockerfile: [a]}}}",
        "environment: {docker: {build: {dockerfile: 'file:a', args: b}}}",
        "environment: {docker: {build: a}}",
        "environment: {docker: {build: {dockerfile: 'file:a'}, image}, image: b}",
      })
  void offersNothingForAnotherBuild(String yaml) {
    String expected = yaml.contains("}, image}") ? IMAGE : BUILD;
    RULE.lint(yaml).reports(expected).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment: {image: ubuntu}",
        "environment: azureml:training:3",
        "environment:",
        "environment: {docker: }",
        "environment: {docker: ubuntu}",
        "environment: {docker: [image]}",
        "environment: {docker: {}}",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint("command: ls\n" + yaml).reportsNothing();
  }
}
