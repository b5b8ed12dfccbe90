// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class EnvRegistryMalformedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-registry-malformed");

  @Test
  void insertsTheSlashes() {
    RULE.lint(
            "environment: azureml:registries/azureml/environments/sklearn-1.5/versions/1 # pinned\n")
        .reports(
            "azureml:registries/azureml/environments/sklearn-1.5/versions/1 -> the environment of a"
                + " registry is written with two slashes: `azureml://registries/...`")
        .fixedTo(
            "environment: azureml://registries/azureml/environments/sklearn-1.5/versions/1"
                + " # pinned\n");
    RULE.lint("{environment: 'azureml:Registries/a/environments/b/labels/latest'}\n")
        .fixedTo("{environment: \"azureml://registries/a/environments/b/labels/latest\"}\n");
  }

  @Test
  void acceptsOtherReferences() {
    RULE.lint("environment: azureml://registries/azureml/environments/sklearn-1.5/versions/1\n")
        .reportsNothing();
    RULE.lint("environment: azureml:registries:1\n").reportsNothing();
    RULE.lint("environment: registries/azureml/environments/a/versions/1\n").reportsNothing();
    RULE.lint("environment:\n").reportsNothing();
    RULE.lint("environment: [azureml:registries/a]\n").reportsNothing();
  }
}
