// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;

class LintResultTest {
  private static final String CLEAN =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: python train.py
      environment: azureml:training:3
      compute: azureml:cpu-cluster
      """;

  private static LintResult lint(String text) {
    return Linter.lint(
        SourceFile.of("job.yml", text),
        LintOptions.defaults().withFiles(new MemoryFiles().with("env.yml", "image: 3\n")));
  }

  @Test
  void keepsOfACleanFileWhatAReportShows() {
    LintResult whole = lint(CLEAN);
    assertThat(whole.job().command()).isPresent();
    LintResult kept = whole.forReport();
    assertThat(kept.file()).isSameAs(whole.file());
    assertThat(kept.classification()).isEqualTo(whole.classification());
    assertThat(kept.diagnostics()).isEmpty();
    assertThat(kept.suppressed()).isEmpty();
    assertThat(kept.namedFiles()).isEmpty();
    assertThat(kept.document().nodes()).isEmpty();
    assertThat(kept.job().command()).isEmpty();
  }

  @Test
  void keepsAllOfAFileWithFindings() {
    LintResult found = lint(CLEAN + "comand: ls\n");
    assertThat(found.forReport()).isSameAs(found);
    Diagnostic first = found.diagnostics().get(0);
    assertThat(found.forReport().pathOf(first)).isEqualTo("/comand");
  }

  @Test
  void keepsAllOfAFileWithSuppressedFindings() {
    LintResult suppressed =
        lint(CLEAN + "# amljob: ignore[unused-input] a wrapper reads it\ninputs: {a: 1}\n");
    assertThat(suppressed.diagnostics()).isEmpty();
    assertThat(suppressed.forReport()).isSameAs(suppressed);
    assertThat(suppressed.pathOf(suppressed.suppressed().get(0).diagnostic()))
        .isEqualTo("/inputs/a");
  }

  @Test
  void keepsAllOfAFileThatNamesOneWithFindings() {
    LintResult naming = lint(CLEAN.replace("azureml:training:3", "file:env.yml"));
    assertThat(naming.diagnostics()).isEmpty();
    assertThat(naming.namedFiles()).isNotEmpty();
    assertThat(naming.forReport()).isSameAs(naming);
  }
}
