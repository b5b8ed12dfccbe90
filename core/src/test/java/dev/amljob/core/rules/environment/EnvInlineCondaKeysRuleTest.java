// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvInlineCondaKeysRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-inline-conda-keys");

  @Test
  void movesCondaKeysOfAJobsEnvironment() {
    RULE.lint(
            """
            command: ls
            environment:
              image: python:3.12
              channels: [conda-forge]

              # pinned
              dependencies:
                - python=3.12
            compute: azureml:cpu
            """)
        .reports("channels -> `channels` belongs under `conda_file`")
        .suggests(
            """
            command: ls
            environment:
              image: python:3.12
              conda_file:
                channels: [conda-forge]

                # pinned
                dependencies:
                  - python=3.12
            compute: azureml:cpu
            """);
  }

  @Test
  void movesThemInFlowStyle() {
    RULE.lint("environment: {image: a, dependencies: [python=3.12]}\n")
        .suggests("environment: {image: a, conda_file: {dependencies: [python=3.12]}}\n");
  }

  @Test
  void movesNothingFromHereAndThere() {
    RULE.lint("environment: {channels: [a], image: a, dependencies: [b]}\n").hasNoFix();
    RULE.lint("environment: {conda_file: a.yml, dependencies: [b]}\n").hasNoFix();
  }

  @Test
  void reportsACondaFileInPlaceOfAnEnvironmentFile() {
    RULE.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
            name: training
            dependencies: [python=3.12]
            """)
        .reports(
            "dependencies -> this is a conda file; an environment file names an `image`, and a"
                + " conda file by `conda_file`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{image: a, conda_file: {channels: [a], dependencies: [b]}}",
        "{image: a, variables: {A: b}}",
        "azureml:a:1",
        "",
        "[channels]"
      })
  void acceptsCondaKeysWhereTheyBelong(String environment) {
    RULE.lint("environment: " + environment + "\n").reportsNothing();
  }
}
