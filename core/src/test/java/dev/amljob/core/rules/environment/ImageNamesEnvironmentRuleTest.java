// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageNamesEnvironmentRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("image-names-environment");

  @Test
  void writesTheNameAfterTheKey() {
    RULE.lint("environment:\n  # ours\n  image: azureml:training:3 # v3\ncommand: ls\n")
        .at(Severity.INFO)
        .reports(
            "azureml:training:3 -> `azureml:training:3` is the name of an environment and no Docker"
                + " image; a job names it by `environment: azureml:training:3`")
        .suggests("# ours\nenvironment: azureml:training:3 # v3\ncommand: ls\n");
    RULE.lint("{environment: {image: AzureML-x@latest}, command: ls}\n")
        .suggests("{environment: azureml:AzureML-x@latest, command: ls}\n");
  }

  @Test
  void leavesAnEnvironmentWithMoreInItToItsAuthor() {
    RULE.lint("environment: {image: azureml:a:1, conda_file: conda.yml}\n").hasNoFix();
    RULE.lint("tags: &e {image: azureml:a:1}\nenvironment: *e\n").hasNoFix();
  }

  @Test
  void looksIntoEnvironmentFiles() {
    RULE.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
            name: a
            image: azureml://registries/azureml/environments/b/versions/1
            """)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{image: azureml/training:3}",
        "{image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04}",
        "{image: 3}",
        "{build: {path: azureml:a}}",
        "azureml:a:1"
      })
  void acceptsOthers(String environment) {
    RULE.lint("environment: " + environment + "\n").reportsNothing();
  }
}
