// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.suppression.SuppressionWriter;
import dev.amljob.core.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoreAllTest {
  private static final String HEAD =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: ls
      environment: azureml:training:1
      """;
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

  private static String tags(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "  t" + i + ": 1.0\n")
        .collect(Collectors.joining("", "tags:\n", ""));
  }

  private static FixedFile ignored(String text) {
    return IgnoreAll.of(
        SourceFile.of("job.yml", text), "known", Linter.with(LintOptions.defaults()));
  }

  @Test
  void leavesNothingToReport() {
    FixedFile file = ignored(HEAD + "display_name: 1\ntags: {a: 1.0, b: 2.0}\n");

    assertThat(file.text())
        .isEqualTo(
            HEAD
                + """
                # amljob: ignore[non-string-tag] known
                display_name: 1
                # amljob: ignore[non-string-tag] known
                tags: {a: 1.0, b: 2.0}
                """);
    assertThat(file.result().diagnostics()).isEmpty();
    assertThat(file.applied()).hasToString("{non-string-tag=3}");
    assertThat(ignored(file.text()).isChanged()).isFalse();
  }

  @Test
  void countsOnlyWhatItSuppresses() {
    FixedFile file =
        ignored(HEAD + "display_name: 1 # amljob: ignore[non-string-tag] mine\ndescription: 2\n");

    assertThat(file.applied()).hasToString("{non-string-tag=1}");
  }

  @Test
  void meetsWhatARuleFindsTooOften() {
    FixedFile file = ignored(HEAD + tags(2500));

    assertThat(file.result().diagnostics()).isEmpty();
    assertThat(file.rounds()).isEqualTo(3);
  }

  @Test
  void leavesRoomForWhatIsNotSuppressed() {
    String comment = "# amljob: ignore[non-string-tag, length-limits] known\n";
    String text = HEAD + comment + tags(1500) + "display_name: 1\n";

    LintResult result = Linter.lint(SourceFile.of("job.yml", text), LintOptions.defaults());
    assertThat(result.suppressed()).hasSize(1501);
    assertThat(result.diagnostics())
        .singleElement()
        .satisfies(one -> assertThat(one.message()).startsWith("`display_name`"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: [\n",
        "command: a: b\n",
        HEAD + "display_name: x # amljob: ignore[unknown-key] nothing to see\n"
      })
  void leavesWhatNobodyCanWant(String text) {
    FixedFile file = ignored(text);

    assertThat(file.text()).isEqualTo(text);
    assertThat(file.result().diagnostics()).isNotEmpty();
  }

  @Test
  void leavesAFileThatIsNotUtf8() {
    byte[] latin = (HEAD + "display_name: caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
    SourceFile file = SourceFile.decode("job.yml", latin);

    assertThat(IgnoreAll.of(file, "known", Linter.with(LintOptions.defaults())).isChanged())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "a\nb", "a\u0085b", "until=soon x", "until=2026-01-01 x"})
  void refusesWhatIsNoReason(String text) {
    assertThat(SuppressionWriter.whyNot(text, TODAY)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "#12, see [y]", "until=2026-01-02 x", "caf\u00e9 'q' \"d\": {"})
  void acceptsReasons(String text) {
    assertThat(SuppressionWriter.whyNot(text, TODAY)).isEmpty();
  }
}
