// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.catalog.CuratedEnvironments;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuratedEnvStaleRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("curated-env-stale");

  @Test
  void namesTheSuccessor() {
    RULE.lint("environment: azureml:AzureML-sklearn-1.1-ubuntu20.04-py38-cpu@latest # ours\r\n")
        .at(Severity.WARNING)
        .suggests(
            "environment: azureml://registries/azureml/environments/sklearn-1.5/labels/latest"
                + " # ours\r\n");
    RULE.lint(
            "{environment: 'azureml://registries/azureml/environments/sklearn-1.1-ubuntu20.04-py38-cpu/versions/3'}\n")
        .suggests(
            "{environment:"
                + " \"azureml://registries/azureml/environments/sklearn-1.5/labels/latest\"}\n");
  }

  @Test
  void tellsTheDay() {
    RULE.lint("environment: azureml:AzureML-Minimal:1\n")
        .reports(
            "azureml:AzureML-Minimal:1 -> curated environment `AzureML-Minimal` is retired (table of "
                + CuratedEnvironments.table().date()
                + ")")
        .hasNoFix();
  }

  @Test
  void offersNoEditBehindAnAlias() {
    RULE.lint(
            "tags: {a: &e 'azureml:AzureML-sklearn-0.24-ubuntu18.04-py37-cpu:1'}\nenvironment: *e\n")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:sklearn-0.24-ubuntu18.04-py37-cpu:1",
        "azureml:AzureML-something-newer:1",
        "azureml://registries/azureml/environments/sklearn-1.5/labels/latest",
        "azureml://registries/ours/environments/sklearn-1.1-ubuntu20.04-py38-cpu/labels/latest",
        "{image: AzureML-Minimal}",
        "[azureml:AzureML-Minimal]",
        ""
      })
  void acceptsOthers(String text) {
    RULE.lint("environment: " + text + "\n").reportsNothing();
  }
}
