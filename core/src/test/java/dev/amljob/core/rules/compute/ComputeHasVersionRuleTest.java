// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeHasVersionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("compute-has-version");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:gpu:1",
        "azureml:gpu@latest",
        "azureml:gpu:1@latest",
        "azureml:gpu:latest",
        "'azureml:gpu:v1'"
      })
  void reportsAVersion(String value) {
    RULE.lint("compute: " + value + "\n")
        .reports(value + " -> a compute has no versions or labels; its name alone is `azureml:gpu`")
        .at(Severity.ERROR);
  }

  @Test
  void cutsItOff() {
    RULE.lint("compute: azureml:gpu:1 # fast\r\n").suggests("compute: azureml:gpu # fast\r\n");
    RULE.lint("{compute: \"gpu:1\"}\n").suggests("{compute: \"gpu\"}\n");
  }

  @Test
  void leavesAnAliasAlone() {
    RULE.lint("x: &c gpu:1\ncompute: *c\n")
        .reports("*c -> a compute has no versions or labels; its name alone is `gpu`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:gpu",
        "auzreml:gpu",
        "azure:cpu-cluster",
        "azml:cpu",
        "azureml:azureml:cpu",
        "azureml:cpu:cluster",
        "azureml:Standard_DS3_v2:1",
        "gpu",
        "azureml:",
        "':1'",
        "azureml://a/b:1",
        "/subscriptions/s:1/x",
        "https://a",
        "${{a:b}}",
        "<a:b>",
        "",
        "[a:1]",
        "{a: 1}",
        "3"
      })
  void acceptsOtherValues(String value) {
    RULE.lint("compute: " + value + "\n").reportsNothing();
  }
}
