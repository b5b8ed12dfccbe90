// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeMissingPrefixRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("compute-missing-prefix");

  @Test
  void addsThePrefix() {
    RULE.lint("compute: cpu-cluster # small\n")
        .reports(
            "cpu-cluster -> `cpu-cluster` is a compute of the workspace, usually written `azureml:cpu-cluster`")
        .at(Severity.INFO)
        .fixedTo("compute: azureml:cpu-cluster # small\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auzreml:", "AzureML:", "azure-ml:", "azurml:", "azure:", "azml:"})
  void tellsOfASlipInThePrefix(String prefix) {
    RULE.lint("compute: " + prefix + "gpu-1\n")
        .reports(prefix + "gpu-1 -> `" + prefix + "` is no prefix; did you mean `azureml:`?")
        .at(Severity.ERROR)
        .suggests("compute: azureml:gpu-1\n");
  }

  @Test
  void keepsQuotesAndLineEndings() {
    RULE.lint("{\"compute\": \"gpu\"}\r\n").fixedTo("{\"compute\": \"azureml:gpu\"}\r\n");
  }

  @Test
  void leavesAnAliasAlone() {
    RULE.lint("x: &c gpu\ncompute: *c\n")
        .reports("*c -> `gpu` is a compute of the workspace, usually written `azureml:gpu`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:gpu",
        "local",
        "LOCAL",
        "azureml:local",
        "serverless",
        "cpu:1",
        "cpu:latest",
        "azureml:azureml:cpu",
        "a:b:c",
        "<your compute>",
        "${{inputs.c}}",
        "''",
        "azureml:",
        "",
        "3",
        "[gpu]",
        "{target: gpu}",
        "/subscriptions/s/resourceGroups/g",
        "azureml:virtualclusters/v"
      })
  void acceptsOtherValues(String value) {
    RULE.lint("compute: " + value + "\n").reportsNothing();
  }
}
