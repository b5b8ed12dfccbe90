// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerfileMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("dockerfile-missing");

  private static final LintAssert.OneRule WITH_FILES =
      RULE.withFiles(new MemoryFiles().with("docker/Dockerfile", ""));

  @Test
  void reportsABuildContextThatIsNotThere() {
    WITH_FILES
        .lint(
            """
            environment:
              build:
                path: ./context
            """)
        .reports(
            "./context -> no folder `./context` to build the image from; a path counts from the"
                + " folder of this file")
        .hasNoFix();
  }

  @Test
  void reportsADockerfileThatIsNotThere() {
    LintAssert.OneRule rule =
        RULE.withFiles(
            new MemoryFiles().with("docker/gpu.Dockerfile", "").with("a/Dockerfile", ""));
    rule.lint("environment: {build: {path: ./docker}}\n")
        .reports(
            "./docker -> no `Dockerfile` in `./docker`; add one, or name another by"
                + " `dockerfile_path`");
    rule.lint("environment: {build: {path: a, dockerfile_path: ''}}\n").reportsNothing();
    rule.lint("environment: {build: {path: a, dockerfile_path: cpu.Dockerfile}}\n")
        .reports(
            "cpu.Dockerfile -> no file `cpu.Dockerfile` in `a`; the path counts from `build.path`")
        .hasNoFix();
    rule.lint("build:\r\n  path: docker\r\n  dockerfile_path: docker/gpu.Dockerfile\r\n")
        .suggests("build:\r\n  path: docker\r\n  dockerfile_path: gpu.Dockerfile\r\n");
  }

  @Test
  void mendsThePath() {
    WITH_FILES
        .lint("environment: {build: {path: 'file:docker'}}\n")
        .fixedTo("environment: {build: {path: \"docker\"}}\n");
    WITH_FILES
        .lint("environment: {build: {path: .\\docker}}\n")
        .fixedTo("environment: {build: {path: ./docker}}\n");
  }

  @Test
  void reportsGitAddresses() {
    RULE.lint("environment: {build: {path: 'git@github.com:a/b.git'}}\n")
        .reports(
            "'git@github.com:a/b.git' -> `git@github.com:a/b.git` is a Git address, which is not"
                + " fetched; clone it and name its folder");
  }

  @Test
  void looksIntoEnvironmentFiles() {
    WITH_FILES
        .lint("build: {path: context}\n")
        .reports(
            "context -> no folder `context` to build the image from; a path counts from the"
                + " folder of this file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docker", "./docker/", "''", "https://github.com/a/b.git", "", "3", "[a]"})
  void acceptsFoldersAddressesAndOtherMistakes(String path) {
    WITH_FILES.lint("environment: {build: {path: " + path + "}}\n").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "docker", "[docker]", "{}"})
  void leavesOtherTypesAlone(String build) {
    WITH_FILES.lint("environment: {build: " + build + "}\n").reportsNothing();
  }

  @Test
  void staysSilentWhereNobodyCanLook() {
    RULE.lint("environment: {build: {path: context}}\n").reportsNothing();
  }
}
