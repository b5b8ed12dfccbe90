// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvLatestColonRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-latest-colon");

  @Test
  void suggestsTheLabel() {
    RULE.lint("environment: azureml:my-env:latest # newest\r\n")
        .reports(
            "azureml:my-env:latest -> `:latest` asks for a version of that name; the newest one is"
                + " `azureml:my-env@latest`")
        .at(Severity.WARNING)
        .suggests("environment: azureml:my-env@latest # newest\r\n");
    RULE.lint("{environment: 'azureml:my-env:Latest'}\n")
        .suggests("{environment: \"azureml:my-env@latest\"}\n");
  }

  @Test
  void offersNoEditBehindAnAlias() {
    RULE.lint("tags: {a: &e azureml:my-env:latest}\nenvironment: *e\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"azureml:a:1", "azureml:a@latest", "azureml:a:latest-1", "a:latest", "[a]", ""})
  void acceptsOtherReferences(String text) {
    RULE.lint("environment: " + text + "\n").reportsNothing();
  }
}
