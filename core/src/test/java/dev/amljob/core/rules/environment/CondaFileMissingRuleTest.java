// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CondaFileMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("conda-file-missing");

  private static final LintAssert.OneRule WITH_FILES =
      RULE.withFiles(new MemoryFiles().with("conda.yml", "").with("src/train.py", ""));

  @Test
  void reportsAFileThatIsNotThere() {
    WITH_FILES
        .lint(
            """
            environment:
              image: python:3.12
              conda_file: environment.yml
            """)
        .reports(
            "environment.yml -> no conda file `environment.yml`; a path counts from the folder of"
                + " this file")
        .hasNoFix();
  }

  @Test
  void suggestsTheOtherExtension() {
    WITH_FILES
        .lint("environment: {image: python:3.12, conda_file: conda.yaml}\n")
        .suggests("environment: {image: python:3.12, conda_file: conda.yml}\n");
  }

  @Test
  void takesThePrefixOffAPath() {
    String yaml = "environment: {image: python:3.12, conda_file: file:conda.yml}\n";
    String mended = "environment: {image: python:3.12, conda_file: conda.yml}\n";
    RULE.lint(yaml)
        .reports(
            "file:conda.yml -> `file:conda.yml` starts with `file:`, which only `environment`"
                + " takes; write the path alone")
        .fixedTo(mended);
    WITH_FILES.lint(yaml).fixedTo(mended);
  }

  @Test
  void reportsAFolderAndAnAddress() {
    WITH_FILES
        .lint("environment: {conda_file: src}\n")
        .reports("src -> `src` is a folder; `conda_file` names a file");
    RULE.lint("environment: {conda_file: 's3://bucket/conda.yml'}\n")
        .reports(
            "'s3://bucket/conda.yml' -> `s3://bucket/conda.yml` is a remote address; name what"
                + " lies on this machine");
    RULE.lint("environment: {conda_file: 'https://example.org/conda.yml'}\n")
        .reports(
            "'https://example.org/conda.yml' -> `https://example.org/conda.yml` is a remote"
                + " address; name what lies on this machine");
  }

  @Test
  void looksIntoEnvironmentFiles() {
    String yaml =
        """
        $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
        image: python:3.12
        conda_file: environment.yml
        """;
    WITH_FILES
        .lint(yaml)
        .reports(
            "environment.yml -> no conda file `environment.yml`; a path counts from the folder of"
                + " this file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"conda.yml", "./conda.yml", "''", "", "3", "[a]", "{dependencies: [a]}"})
  void acceptsFilesAndOtherMistakes(String value) {
    WITH_FILES
        .lint("environment: {image: python:3.12, conda_file: " + value + "}\n")
        .reportsNothing();
  }

  @Test
  void staysSilentWhereNobodyCanLook() {
    RULE.lint("environment: {image: python:3.12, conda_file: conda.yml}\n").reportsNothing();
  }
}
