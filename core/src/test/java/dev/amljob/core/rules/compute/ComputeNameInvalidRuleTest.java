// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeNameInvalidRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("compute-name-invalid");

  @ParameterizedTest
  @ValueSource(strings = {"azureml:my cluster", "cpu cluster"})
  void reportsABlankInAName(String written) {
    RULE.lint("compute: " + written + "\n")
        .reports(written + " -> `" + written + "` can be no compute, whose name has no spaces")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void takesBlanksAroundANameAway() {
    RULE.lint("compute: 'azureml: cpu'\n").suggests("compute: \"azureml:cpu\"\n");
    RULE.lint("compute: 'cpu '\n").suggests("compute: \"azureml:cpu\"\n");
  }

  @Test
  void reportsAnAddress() {
    RULE.lint("compute: azureml://cpu\n")
        .reports("azureml://cpu -> `azureml://cpu` can be no compute, whose name has no slashes")
        .suggests("compute: azureml:cpu\n");
    RULE.lint("compute: azureml://a/b\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "' '", "'azureml:'"})
  void reportsNothingAtAll(String written) {
    RULE.lint("command: ls\ncompute: " + written + "\n")
        .reports(
            written + " -> `compute` names nothing; a job without it runs on serverless machines")
        .suggests("command: ls\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:cpu-cluster",
        "cpu/x",
        "/subscriptions/a/resourceGroups/my group/x",
        "<my compute>",
        "'{{ compute }}'",
        "'azureml:${{ inputs.x }}'",
        ""
      })
  void leavesTheRestAlone(String compute) {
    RULE.lint("compute: " + compute + "\n").reportsNothing();
  }
}
