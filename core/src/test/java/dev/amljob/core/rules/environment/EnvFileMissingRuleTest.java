// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvFileMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("env-file-missing");

  private static final LintAssert.OneRule WITH_FILES =
      RULE.withFiles(
          new MemoryFiles().with("env.yml", "image: python:3.12\n").with("envs/env.yml", ""));

  @Test
  void reportsAFileThatIsNotThere() {
    WITH_FILES
        .lint("environment: file:training.yml\n")
        .reports(
            "file:training.yml -> no environment file `training.yml`; a path counts from the"
                + " folder of this file")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @Test
  void mendsThePath() {
    WITH_FILES.lint("environment: file:env.yaml\n").suggests("environment: file:env.yml\n");
    WITH_FILES.lint("environment: 'file: env.yml'\n").fixedTo("environment: \"file:env.yml\"\n");
    WITH_FILES.lint("environment: file:.\\env.yml\n").fixedTo("environment: file:./env.yml\n");
  }

  @Test
  void reportsAFolder() {
    WITH_FILES
        .lint("environment: file:envs\n")
        .reports("file:envs -> `envs` is a folder; `file:` names the YAML file of an environment");
  }

  @Test
  void reportsAnEmptyPathEvenWhereNobodyCanLook() {
    RULE.lint("environment: 'file:'\n")
        .reports(
            "'file:' -> `file:` names no file; write the path of an environment's YAML file"
                + " behind it");
  }

  @Test
  void staysSilentWhereNobodyCanLook() {
    RULE.lint("environment: file:training.yml\n").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:env.yml", "file:./envs/../env.yml", "azureml:a:1", "", "[a]", "{}"})
  void acceptsFilesAndOtherEnvironments(String value) {
    WITH_FILES.lint("environment: " + value + "\n").reportsNothing();
  }
}
