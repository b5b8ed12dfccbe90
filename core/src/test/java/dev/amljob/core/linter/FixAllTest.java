// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FixAllTest {
  private static final String JOB =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: ls
      environment: azureml:training:1
      """;

  private static FixedFile fixed(String text) {
    return FixAll.safe(SourceFile.of("job.yml", text), Linter.with(LintOptions.defaults()));
  }

  /** Replaces every {@code from} by {@code to}. */
  private record Replacing(RuleInfo info, String from, String to) implements Rule {
    Replacing(String id, String from, String to) {
      this(RuleInfo.of(id, Category.SCHEMA, Severity.WARNING, "a test"), from, to);
    }

    @Override
    public void check(CommandJob job, RuleContext context) {
      String text = context.file().text();
      for (int at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
        Span span = new Span(at, at + from.length());
        context.report(span, "not `" + from + "`").fix("write it", TextEdit.replace(span, to));
      }
    }
  }

  private static FixedFile fixed(String text, Rule... rules) {
    RuleSet set = new RuleSet(List.of(rules), Map.of());
    return FixAll.safe(
        SourceFile.of("job.yml", text), Linter.with(new LintOptions(set, ProjectFiles.unknown())));
  }

  @Test
  void mendsManyMistakesAtOnce() {
    FixedFile fixed =
        fixed(
            """
            # kept
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            command: python train.py
            code:
              local_path: ./src  # kept too
            environment: AzureML-training:3
            compute:
              target: azureml:gpu-cluster
              instance_count: 2
            tags: {a: 1, b: yes}
            """);
    assertThat(fixed.text())
        .isEqualTo(
            """
            # kept
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            command: python train.py
            code: ./src  # kept too
            environment: azureml:AzureML-training:3
            compute: azureml:gpu-cluster
            resources:
              instance_count: 2
            tags: {a: "1", b: "yes"}
            """);
    assertThat(fixed.rounds()).isEqualTo(1);
    assertThat(fixed.applied())
        .containsEntry(new RuleId("non-string-tag"), 2)
        .containsEntry(new RuleId("legacy-compute-mapping"), 1);
  }

  @Test
  void writesAParentKeyOnce() {
    String text =
        JOB
            + "distribution: {type: mpi, process_count_per_instance: 1}\ncompute:\n  target: azureml:c\n  instance_count: 2\nshm_size: 8g\n";
    FixedFile fixed =
        FixAll.upTo(
            Applicability.SUGGESTED,
            SourceFile.of("job.yml", text),
            Linter.with(LintOptions.defaults()));
    assertThat(fixed.text())
        .endsWith("compute: azureml:c\nresources:\n  instance_count: 2\n  shm_size: 8g\n");
    assertThat(fixed.rounds()).isEqualTo(2);
  }

  @Test
  void leavesACleanFileAlone() {
    FixedFile fixed = fixed(JOB);
    assertThat(fixed.isChanged()).isFalse();
    assertThat(fixed.rounds()).isZero();
    assertThat(fixed.applied()).isEmpty();
  }

  @Test
  void appliesToEachPlaceOneFixARound() {
    FixedFile fixed =
        fixed("a: xy\n", new Replacing("x", "x", "z"), new Replacing("xy", "xy", "w"));
    // Both start at the same place: the first by name wins, and the other has nothing left to do.
    assertThat(fixed.text()).isEqualTo("a: zy\n");
    assertThat(fixed.applied()).isEqualTo(Map.of(new RuleId("x"), 1));
  }

  @Test
  void endsWhereFixesUndoEachOther() {
    FixedFile fixed =
        fixed("a: x\n", new Replacing("to-y", "x", "y"), new Replacing("to-x", "y", "x"));
    assertThat(fixed.rounds()).isEqualTo(1);
    assertThat(fixed.text()).isEqualTo("a: y\n");
    assertThat(fixed.left(Applicability.SAFE)).hasSize(1);
  }

  @Test
  void endsWhereAFixBringsTheSameMistakeForEver() {
    FixedFile fixed = fixed("a: x\n", new Replacing("growing", "x", "yx"));
    assertThat(fixed.rounds()).isPositive().isLessThan(100);
  }

  @Test
  void takesBackWhatWouldBreakTheFile() {
    Rule harmless = new Replacing("harmless", "one", "two");
    FixedFile fixed = fixed("a: x\nb: one\nc: y\n", new Replacing("breaking", "x", "["), harmless);
    assertThat(fixed.text()).isEqualTo("a: x\nb: two\nc: y\n");
    assertThat(fixed.left(Applicability.SAFE))
        .extracting(one -> one.rule().value())
        .containsExactly("breaking");
  }

  @Test
  void doesNotWriteOneKeyTwice() {
    FixedFile fixed =
        fixed("a: 1\nb: 2\nd: 3\n", new Replacing("a", "a:", "c:"), new Replacing("b", "b:", "c:"));
    assertThat(fixed.text()).isEqualTo("c: 1\nb: 2\nd: 3\n");
  }

  @Test
  void leavesNoKeyBare() {
    FixedFile fixed =
        fixed(
            "s:\n  a: 1\n  b: 2\n",
            new Replacing("a", "  a: 1\n", ""),
            new Replacing("b", "  b: 2\n", ""));
    assertThat(fixed.text()).isEqualTo("s:\n  b: 2\n");
  }

  @Test
  void appliesOnlyWhatCanBeTrustedSoFar() {
    String text = JOB + "limits: {timeout: 0}\n";
    assertThat(fixed(text).isChanged()).isFalse();
    FixedFile bold =
        FixAll.upTo(
            Applicability.SUGGESTED,
            SourceFile.of("job.yml", text),
            Linter.with(LintOptions.defaults()));
    assertThat(bold.text()).doesNotContain("timeout");
  }

  @Test
  void changesNothingInAFileOfUnknownEncoding() {
    byte[] latin = "comand: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    FixedFile fixed =
        FixAll.safe(SourceFile.decode("job.yml", latin), Linter.with(LintOptions.defaults()));
    assertThat(fixed.isChanged()).isFalse();
  }
}
