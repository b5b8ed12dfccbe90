// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineEnvNameIgnoredRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("inline-env-name-ignored");

  @Test
  void deletesNameAndVersion() {
    RULE.lint(
            "environment:\r\n  name: ours # old\r\n  # kept\r\n  image: python:3.12\r\n  version:"
                + " 3\r\n")
        .reports(
            "name -> `name` and `version` of an environment inside a job are ignored; only an"
                + " environment of the workspace has them")
        .at(Severity.WARNING)
        .fixedTo("environment:\r\n  # kept\r\n  image: python:3.12\r\n");
    RULE.lint("environment: {image: python:3.12, version: 3}\n")
        .reports(
            "version -> the `version` of an environment inside a job is ignored; only an"
                + " environment of the workspace has them")
        .fixedTo("environment: {image: python:3.12}\n");
  }

  @Test
  void leavesWhatWouldBeNothing() {
    RULE.lint("environment: {name: a}\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{image: python:3.12}", "azureml:a:1", "file:env.yml", "[name]", ""})
  void acceptsOthers(String environment) {
    RULE.lint("environment: " + environment + "\n").reportsNothing();
  }

  @Test
  void acceptsEnvironmentFiles() {
    RULE.lint("name: a\nversion: 1\nimage: python:3.12\n").reportsNothing();
  }
}
