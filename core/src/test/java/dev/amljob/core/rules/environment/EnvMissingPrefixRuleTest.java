// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvMissingPrefixRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-missing-prefix");

  @Test
  void insertsThePrefixBeforeANameWithANumber() {
    RULE.lint("environment: AzureML-sklearn-1.0-ubuntu20.04-py38-cpu:33 # curated\n")
        .reports(
            "AzureML-sklearn-1.0-ubuntu20.04-py38-cpu:33 ->"
                + " `AzureML-sklearn-1.0-ubuntu20.04-py38-cpu:33` lacks the prefix `azureml:`")
        .fixedTo("environment: azureml:AzureML-sklearn-1.0-ubuntu20.04-py38-cpu:33 # curated\n");
    RULE.lint("{environment: 'training@latest'}\n")
        .fixedTo("{environment: \"azureml:training@latest\"}\n");
  }

  @Test
  void tellsOfASlipInThePrefix() {
    RULE.lint("environment: auzreml:training:3\n")
        .reports("auzreml:training:3 -> `auzreml:` is no prefix; did you mean `azureml:`?")
        .fixedTo("environment: azureml:training:3\n");
  }

  @Test
  void suggestsAReferenceForWhatMayBeAnImage() {
    RULE.lint("environment: python:3.12-slim\n")
        .reports("python:3.12-slim -> `python:3.12-slim` lacks the prefix `azureml:`")
        .suggests("environment: azureml:python:3.12-slim\n");
    RULE.lint("environment: training\n")
        .reports("training -> `training` lacks the prefix `azureml:` and a version")
        .suggests("environment: azureml:training@latest\n");
  }

  @Test
  void movesAnImageToItsKey() {
    RULE.lint("environment: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:latest\n")
        .reports(
            "mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:latest ->"
                + " `mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:latest` is a Docker image,"
                + " which belongs under `image`")
        .fixedTo(
            "environment: {image: \"mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04:latest\"}\n");
  }

  @Test
  void mendsTheCaseOfAPrefix() {
    RULE.lint("environment: AzureML:training:3\r\n")
        .reports("AzureML:training:3 -> the prefix is written `azureml:`, in lower case")
        .fixedTo("environment: azureml:training:3\r\n");
    RULE.lint("environment: File:env.yml\n").fixedTo("environment: file:env.yml\n");
  }

  @Test
  void insertsThePrefixOfAFile() {
    RULE.lint("environment: ./env.yml\n")
        .reports("./env.yml -> the path `./env.yml` lacks the prefix `file:`")
        .fixedTo("environment: file:./env.yml\n");
  }

  @Test
  void insertsThePrefixOfIds() {
    RULE.lint("environment: registries/azureml/environments/a/versions/1\n")
        .fixedTo("environment: azureml://registries/azureml/environments/a/versions/1\n");
    String id =
        "subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w"
            + "/environments/n/versions/1";
    RULE.lint("environment: /" + id + "\n").fixedTo("environment: azureml:/" + id + "\n");
  }

  @Test
  void reportsWhatCannotBeMended() {
    RULE.lint("environment: ${{inputs.env}}\n")
        .reports(
            "${{inputs.env}} -> an expression is not replaced in `environment`; write the reference"
                + " itself")
        .hasNoFix();
    RULE.lint("environment: my environment # replace\n")
        .reports(
            "my environment -> `my environment` names no environment; write one such as"
                + " `azureml:name:version`")
        .hasNoFix();
    RULE.lint("environment: ''\n").hasNoFix();
    RULE.lint("environment: https://example.org/env\n").hasNoFix();
  }

  @Test
  void leavesATemplateToItsOwnRule() {
    RULE.lint("environment: <your environment name>\n").reportsNothing();
  }

  @Test
  void reportsAtAnAlias() {
    RULE.lint("tags: {name: &name \"training:3\"}\nenvironment: *name\n")
        .reports("*name -> `training:3` lacks the prefix `azureml:`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"azureml:training:3", "azureml:", "file:env.yml", "{}", "", "3", "[a]"})
  void acceptsReferencesAndOtherTypes(String environment) {
    RULE.lint("environment: " + environment + "\n").reportsNothing();
  }
}
