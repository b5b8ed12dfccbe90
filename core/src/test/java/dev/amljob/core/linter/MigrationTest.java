// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;

/** A whole file of the dialect of 2021, and what is made of it. */
class MigrationTest {
  private static final String OLD =
      """
      # the old way
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      code:
        local_path: ./src
      command: python train.py --data {inputs.data}
      environment: azureml:training:1
      compute:
        target: azureml:cpu-cluster
      inputs:
        data:
          data: azureml:images:1
          mode: mount
      """;

  private static FixedFile migrated(String text) {
    return Migration.of(SourceFile.of("job.yml", text), Linter.with(LintOptions.defaults()));
  }

  @Test
  void bringsAWholeFileToTheDialectOfToday() {
    FixedFile file = migrated(OLD);
    assertThat(Migration.findings(file.result())).isEmpty();
    assertThat(file.text())
        .startsWith("# the old way\n")
        .contains("code: ./src\n", "--data ${{inputs.data}}", "compute: azureml:cpu-cluster\n")
        .doesNotContain("local_path", "target:", "mode: mount");
    assertThat(migrated(file.text()).isChanged()).isFalse();
  }

  @Test
  void mendsNothingElse() {
    String text = "comand: ls\nenvironment: azureml:training:1\n";
    assertThat(migrated(text).isChanged()).isFalse();
  }
}
