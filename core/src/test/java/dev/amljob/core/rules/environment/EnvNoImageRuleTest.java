// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvNoImageRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-no-image");

  @Test
  void reportsAnEnvironmentWithoutEither() {
    RULE.lint("environment:\n  conda_file: conda.yml\n")
        .reports(
            "environment -> the environment has neither an `image` nor a `build`; the packages of"
                + " `conda_file` are installed on an image")
        .at(Severity.ERROR)
        .hasNoFix();
    RULE.lint("environment: {name: a, version: 1}\n")
        .reports("environment -> the environment has neither an `image` nor a `build`");
    RULE.lint("environment: {}\n")
        .reports("environment -> the environment has neither an `image` nor a `build`");
  }

  @Test
  void looksIntoEnvironmentFiles() {
    RULE.lint(
            "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: a\n")
        .reports("$schema -> the environment has neither an `image` nor a `build`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{image: python:3.12}",
        "{build: {path: docker}}",
        "{image: }",
        "{imgae: python:3.12}",
        "{docker: {image: python:3.12}}",
        "{dependencies: [pip]}",
        "azureml:a:1",
        "[]",
        ""
      })
  void acceptsOthers(String environment) {
    RULE.lint("environment: " + environment + "\n").reportsNothing();
  }
}
