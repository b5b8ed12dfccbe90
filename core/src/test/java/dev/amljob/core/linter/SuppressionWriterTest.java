// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.rules.yaml.YamlRules;
import dev.amljob.core.suppression.SuppressionWriter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class SuppressionWriterTest {
  private static final LintOptions ALL_RULES =
      LintOptions.defaults().withRules(new RuleSet(BuiltInRules.all(), Map.of()));
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));

  @Test
  void writesAboveEachLineAndAsDeep() {
    String job =
        """
        $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
        command: >-
          python train.py
          --x ${{inputs.x}}
        environment: azureml:training:3
        compute: azureml:cpu-cluster
        inputs:
          first: 1
          second: 2
        """;
    assertThat(quiet(job, LintOptions.defaults()))
        .isEqualTo(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            # amljob: ignore[undefined-input] known
            command: >-
              python train.py
              --x ${{inputs.x}}
            environment: azureml:training:3
            compute: azureml:cpu-cluster
            inputs:
              # amljob: ignore[unused-input] known
              first: 1
              # amljob: ignore[unused-input] known
              second: 2
            """);
  }

  @Test
  void keepsTheLineBreaks() {
    assertThat(quiet("command: python x.py\r\nenvironment: nothing\r\n", ALL_RULES))
        .startsWith("# amljob: ignore-file[crlf-line-endings] known\r\n")
        .doesNotContainPattern("[^\r]\n");
  }

  @Test
  void leavesTheByteOrderMarkInFront() {
    assertThat(quiet("\uFEFFcomand: python x.py\nenvironment: azureml:e:1\n", ALL_RULES))
        .startsWith("\uFEFF# amljob: ignore-file[byte-order-mark] known\n# amljob: ignore[");
  }

  /**
   * All but errors of syntax that is found in real files can be silenced, without a new finding.
   */
  @Test
  void silencesAllThatIsFoundInTheCorpus() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus");
    List<String> loud = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yml")).sorted().toList()) {
        SourceFile source = SourceFile.decode(file.toString(), Files.readAllBytes(file));
        String quiet = quiet(source.text(), ALL_RULES);
        SourceFile after = SourceFile.of("job.yml", quiet);
        Linter.lint(after, ALL_RULES).diagnostics().stream()
            .filter(found -> !found.rule().equals(YamlRules.SYNTAX))
            .map(found -> file.getFileName() + ": " + found.rule() + " " + after.text(found.span()))
            .forEach(loud::add);
      }
    }
    assertThat(loud).isEmpty();
  }

  private static String quiet(String text, LintOptions options) {
    LintResult result = Linter.lint(SourceFile.of("job.yml", text), options);
    List<Diagnostic> ignorable =
        result.diagnostics().stream().filter(one -> IgnoreAll.isIgnorable(one.rule())).toList();
    return TextEdit.applyAll(text, SuppressionWriter.edits(result.document(), ignorable, "known"));
  }
}
