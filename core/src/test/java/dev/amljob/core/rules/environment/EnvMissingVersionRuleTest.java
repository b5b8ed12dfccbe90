// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvMissingVersionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-missing-version");

  @Test
  void suggestsTheNewestVersion() {
    RULE.lint("environment: azureml:my-env # ours\r\n")
        .reports(
            "azureml:my-env -> environment `my-env` has no version; write one, or"
                + " `azureml:my-env@latest`")
        .at(Severity.ERROR)
        .suggests("environment: azureml:my-env@latest # ours\r\n");
    RULE.lint("{environment: 'azureml:my-env:'}\n")
        .suggests("{environment: \"azureml:my-env@latest\"}\n");
    RULE.lint("environment: azureml:my-env@\n").suggests("environment: azureml:my-env@latest\n");
  }

  @Test
  void knowsCuratedEnvironments() {
    RULE.lint("environment: azureml:sklearn-1.5\n")
        .suggests(
            "environment: azureml://registries/azureml/environments/sklearn-1.5/labels/latest\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"azureml:", "azureml: ", "azureml::1", "azureml:@latest"})
  void reportsThatNothingIsNamed(String text) {
    RULE.lint("environment: \"" + text + "\"\n")
        .reports(
            "\""
                + text
                + "\" -> `"
                + text
                + "` names no environment; write one such as `azureml:name:version`")
        .hasNoFix();
  }

  @Test
  void offersNoEditBehindAnAlias() {
    RULE.lint("tags: {a: &e azureml:my-env}\nenvironment: *e\n")
        .reports("*e -> environment `my-env` has no version; write one, or `azureml:my-env@latest`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:my-env:1",
        "azureml:",
        "azureml:my-env:",
        "azureml:azureml:my-env:1",
        "azureml:my-env@latest",
        "azureml:AzureML-sklearn-1.5",
        "azureml:<your environment>",
        "'azureml:{{env}}'",
        "azureml://registries/azureml/environments/sklearn-1.5",
        "azureml:registries/azureml/environments/sklearn-1.5",
        "my-env",
        "{image: azureml}",
        "[azureml:a]",
        "3",
        ""
      })
  void acceptsOtherReferences(String text) {
    RULE.lint("environment: " + text + "\n").reportsNothing();
  }
}
