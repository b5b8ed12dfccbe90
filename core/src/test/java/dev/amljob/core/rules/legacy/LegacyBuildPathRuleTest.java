// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyBuildPathRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-build-path");

  @Test
  void renamesThePath() {
    RULE.lint(
            """
            command: ls
            environment:
              build:
                local_path: docker # the context
            """)
        .reports("local_path -> `local_path` is spelt `path` now")
        .fixTitles("rename to `path`")
        .fixedTo(
            """
            command: ls
            environment:
              build:
                path: docker # the context
            """);
  }

  @Test
  void worksInFlowStyle() {
    RULE.lint("environment: {build: {context_uri: docker, dockerfile_path: D}}\r\n")
        .reports("context_uri -> `context_uri` is spelt `path` now")
        .fixedTo("environment: {build: {path: docker, dockerfile_path: D}}\r\n");
  }

  @Test
  void checksEnvironmentFiles() {
    RULE.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
            build:
              local_path: docker
            """)
        .fixedTo(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
            build:
              path: docker
            """);
  }

  @Test
  void silencesWhatTheSchemaSaysOfTheKey() {
    LintAssert.lint("command: ls\nenvironment: {build: {local_path: docker}}\n")
        .reports("local_path -> `local_path` is spelt `path` now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment: {build: {path: a, local_path: b}}",
        "tags: &b {local_path: a}\nenvironment: {build: {<<: *b}}",
      })
  void offersNothingWhereTheNameIsTakenOrTheKeyStandsElsewhere(String yaml) {
    RULE.lint(yaml).reports("local_path -> `local_path` is spelt `path` now").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "environment: {build: {path: docker}}",
        "environment: {build: local_path}",
        "environment: {build: }",
        "environment: [build]",
        "environment: azureml:training:3",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint("command: ls\n" + yaml).reportsNothing();
  }
}
