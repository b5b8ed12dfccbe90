// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeIsVmSizeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("compute-is-vm-size");

  @ParameterizedTest
  @ValueSource(strings = {"Standard_DS3_v2", "azureml:standard_nc6s_v3", "Standard_New99_v9"})
  void reportsASize(String written) {
    String size = written.replace("azureml:", "");
    RULE.lint("compute: " + written + " # where\ncommand: ls\n")
        .reports(
            written
                + " -> `"
                + size
                + "` is a size of machine: write it as `resources.instance_type` and leave `compute`"
                + " out, or name a compute of the workspace")
        .at(Severity.WARNING)
        .suggests("resources:\n  instance_type: " + size + " # where\ncommand: ls\n");
  }

  @Test
  void movesItToResourcesThatAreThere() {
    RULE.lint("resources:\n  instance_count: 2\ncompute: Standard_DS3_v2\ncommand: ls\n")
        .suggests(
            "resources:\n  instance_count: 2\n  instance_type: Standard_DS3_v2\ncommand: ls\n");
    RULE.lint("compute: Standard_DS3_v2\nresources: {instance_count: 2}\n")
        .suggests("resources: {instance_count: 2, instance_type: Standard_DS3_v2}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'Standard_NC6 '",
        "|\n  Standard_NC6",
        "azureml:Standard_NC6:1",
        "Standard_NC6@x"
      })
  void writesNothingButTheSize(String written) {
    String yaml = "command: ls\ncompute: " + written + "\n";
    RULE.lint(yaml).suggests("command: ls\nresources:\n  instance_type: Standard_NC6\n");
    LintAssert.rule("compute-name-invalid").lint(yaml).reportsNothing();
    LintAssert.rule("compute-has-version").lint(yaml).reportsNothing();
  }

  @Test
  void leavesTheChoiceWhereThereIsASizeAlready() {
    RULE.lint("compute: Standard_DS3_v2\nresources: {instance_type: Standard_NC6s_v3}\n")
        .hasNoFix();
  }

  @Test
  void saysItOnce() {
    String yaml =
        "compute: Standard_DS3_v2\nresources: {instance_type: Standard_NC6s_v3, locations: [x]}\n";
    LintAssert.rule("compute-missing-prefix").lint(yaml).reportsNothing();
    LintAssert.rule("instance-type-with-cluster").lint(yaml).reportsNothing();
    LintAssert.rule("locations-without-serverless").lint(yaml).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml:ds3",
        "standard-cluster",
        "standard_cluster",
        "azureml:standard_gpu_pool",
        "'Standard_: x'",
        "'Standard_NC6 # big'",
        "Standard_DS3_v2,",
        "azureml:Standard_NC6/x",
        "Standard_${{inputs.x}}",
        "${{x}}",
        "local"
      })
  void leavesNamesAlone(String compute) {
    RULE.lint("compute: " + compute + "\n").reportsNothing();
  }
}
