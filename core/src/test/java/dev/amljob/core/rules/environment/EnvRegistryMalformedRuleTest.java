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
  void reportsAMissingOrOtherKindOfAsset() {
    RULE.lint("environment: azureml://registries/azureml/sklearn-1.5/versions/1\r\n")
        .reports(
            "azureml://registries/azureml/sklearn-1.5/versions/1 ->"
                + " `azureml://registries/azureml/sklearn-1.5/versions/1` lacks `/environments/`"
                + " before the name")
        .suggests(
            "environment: azureml://registries/azureml/environments/sklearn-1.5/versions/1\r\n");
    RULE.lint("environment: azureml://registries/azureml/environment/a/labels/latest\n")
        .suggests("environment: azureml://registries/azureml/environments/a/labels/latest\n");
    RULE.lint("environment: azureml://registries/azureml/models/a/versions/1\n")
        .reports(
            "azureml://registries/azureml/models/a/versions/1 ->"
                + " `azureml://registries/azureml/models/a/versions/1` names one of the registry's"
                + " `models`, not an environment")
        .hasNoFix();
  }

  @Test
  void reportsVersionsThatAreMissingOrWrittenInOtherWays() {
    RULE.lint("{environment: 'azureml://registries/azureml/environments/a:1'}\n")
        .suggests("{environment: \"azureml://registries/azureml/environments/a/versions/1\"}\n");
    RULE.lint("environment: azureml://registries/azureml/environments/a@latest\n")
        .suggests("environment: azureml://registries/azureml/environments/a/labels/latest\n");
    RULE.lint("environment: azureml://registries/azureml/environments/a\n")
        .suggests("environment: azureml://registries/azureml/environments/a/labels/latest\n");
    RULE.lint("environment: azureml://registries/azureml/environments/a/versions/\n")
        .suggests("environment: azureml://registries/azureml/environments/a/labels/latest\n");
  }

  @Test
  void reportsWhatFollowsTheVersion() {
    RULE.lint("environment: azureml://registries/r/environments/a/versions/1/labels/latest\n")
        .reports(
            "azureml://registries/r/environments/a/versions/1/labels/latest ->"
                + " `azureml://registries/r/environments/a/versions/1/labels/latest` has a version"
                + " and a label; write one of them")
        .suggests("environment: azureml://registries/r/environments/a/versions/1\n");
    RULE.lint("environment: azureml://registries/r/environments/a/versions/1/\n")
        .suggests("environment: azureml://registries/r/environments/a/versions/1\n");
  }

  @Test
  void reportsMissingNames() {
    RULE.lint("environment: azureml://registries//environments/a/versions/1\n").hasNoFix();
    RULE.lint("environment: azureml://registries/r/environments//versions/1\n").hasNoFix();
    RULE.lint("environment: azureml://registries/\n").hasNoFix();
  }

  @Test
  void acceptsOtherReferences() {
    RULE.lint("environment: azureml://registries/azureml/environments/sklearn-1.5/versions/1\n")
        .reportsNothing();
    RULE.lint("environment: azureml:registries:1\n").reportsNothing();
    RULE.lint("environment: registries/azureml/environments/a/versions/1\n").reportsNothing();
    RULE.lint("environment: azureml://registries/<registry>/environments/a\n").reportsNothing();
    RULE.lint("environment:\n").reportsNothing();
    RULE.lint("environment: [azureml:registries/a]\n").reportsNothing();
  }
}
