// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvImageAndBuildRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-image-and-build");

  @Test
  void reportsBoth() {
    RULE.lint("environment:\n  image: python:3.12\n  build:\n    path: docker\n")
        .reports("build -> an environment has an `image` or a `build`, not both; keep one of them")
        .notes("image -> the image is named here")
        .at(Severity.ERROR)
        .hasNoFix();
    RULE.lint("{build: {}, image: python:3.12}\n").notes("image -> the image is named here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{image: python:3.12}",
        "{build: {path: docker}}",
        "{image: '', build: {path: docker}}",
        "{image: [a], build: {path: docker}}",
        "{image: python:3.12, build: docker}",
        "{image: python:3.12, build: }",
        "azureml:a:1",
        ""
      })
  void acceptsEither(String environment) {
    RULE.lint("environment: " + environment + "\n").reportsNothing();
  }
}
