// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.text.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of files with thousands of mistakes. */
class ManyFindingsTest {
  private static List<Diagnostic> found(String rule, String text) {
    return Linter.lint(SourceFile.of("job.yml", text), LintOptions.defaults())
        .diagnostics()
        .stream()
        .filter(one -> one.rule().value().equals(rule))
        .toList();
  }

  private static String tags(int count) {
    StringBuilder job = new StringBuilder("command: ls\nenvironment: azureml:a:1\ntags:\n");
    for (int i = 0; i < count; i++) {
      job.append("  k").append(i).append(": 1\n");
    }
    return job.toString();
  }

  @Test
  void showsTheFirstThousandOfAKindAndSaysHowManyMoreThereAre() {
    String text = tags(2500);
    List<Diagnostic> found = found("non-string-tag", text);
    assertThat(found).hasSize(1001);
    Diagnostic last = found.get(1000);
    assertThat(last.message())
        .isEqualTo("and 1500 more of this kind from here on, which are not shown");
    assertThat(last.severity()).isEqualTo(found.get(0).severity());
    assertThat(SourceFile.of("job.yml", text).position(last.span().start()).line()).isEqualTo(1003);
    assertThat(last.fixes()).isEmpty();
    assertThat(found("non-string-tag", tags(1000)))
        .hasSize(1000)
        .noneMatch(one -> one.message().contains("more of this kind"));
  }

  @Test
  void mendsMoreThanItShows() {
    FixedFile fixed =
        FixAll.safe(SourceFile.of("job.yml", tags(2500)), Linter.with(LintOptions.defaults()));
    assertThat(found("non-string-tag", fixed.text())).isEmpty();
    assertThat(fixed.applied().values()).contains(2500);
    assertThat(fixed.rounds()).isEqualTo(3);
  }

  /** With each finding compared with each other one, this takes minutes. */
  @Test
  void explainsThousandsOfFindingsInATimeThatGrowsWithThem() {
    StringBuilder job = new StringBuilder("command: ls\nenvironment: azureml:a:1\ninputs:\n");
    for (int i = 0; i < 8000; i++) {
      job.append("  k").append(i).append(": {data: {path: a}, mode: mount}\n");
    }
    List<Diagnostic> found =
        assertTimeout(Duration.ofSeconds(30), () -> found("legacy-input-key", job.toString()));
    assertThat(found).hasSize(1001);
  }
}
