// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlWriter.Layout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
  private static YamlNode parsed(String text) {
    YamlDocument document = YamlParser.parse(SourceFile.of("a.yml", text));
    assertThat(document.faults()).as(text).isEmpty();
    return document.root().orElseThrow();
  }

  private static String written(String text) {
    return YamlWriter.write(parsed(text), Layout.DEFAULT);
  }

  @Test
  void laysOutBlocks() {
    assertThat(written("{a: {b: [1, {c: 2, d: [x]}, [y, z]], e: {}, f: []}, g: }"))
        .isEqualTo(
            """
            a:
              b:
                - 1
                - c: 2
                  d:
                    - x
                - - y
                  - z
              e: {}
              f: []
            g:
            """);
  }

  @Test
  void indentsAsAsked() {
    assertThat(YamlWriter.write(parsed("a: {b: \"1\\n2\", c: [d]}"), new Layout(4, 0)))
        .isEqualTo(
            """
            a:
                b: |-
                    1
                    2
                c:
                    - d
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on",
        "010",
        "1.10",
        "1e3",
        "1.0e-3",
        "1:30",
        "2024-01-31",
        "~",
        "null",
        ".inf",
        "0x1F",
        "1_000",
        "Yes",
        "y",
        "azureml:a:1",
        "./src",
        "--flag",
        "a b"
      })
  void leavesPlainValuesAsTheyWere(String value) {
    assertThat(written("a: " + value)).isEqualTo("a: " + value + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on",
        "010",
        "1.10",
        "1.0e-3",
        "1:30",
        "2024-01-31",
        "~",
        "null",
        "",
        "=",
        "<<",
        "- a",
        "a: b",
        "a #b",
        "a:",
        " a",
        "a ",
        "#a",
        "---",
        "...",
        "? a",
        ": a",
        "[a",
        "{a",
        "%a",
        "@a"
      })
  void quotesTextsThatWouldBeSomethingElse(String text) {
    assertThat(
            YamlWriter.write(
                YamlValues.mapping(Map.of("k", YamlValues.text(text))), Layout.DEFAULT))
        .isEqualTo("k: \"" + text + "\"\n");
  }

  @Test
  void takesSingleQuotesWhereDoubleOnesWouldNeedEscapes() {
    assertThat(written("a: '\"x\": it''s'")).isEqualTo("a: '\"x\": it''s'\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\nb\n", "a\nb\n\n", "  a\n b\n", "\n\na\n", "a\n  \nb ", "a\t\n\tb"})
  void writesLinesAsBlocks(String text) {
    String written =
        YamlWriter.write(YamlValues.list(List.of(YamlValues.text(text))), Layout.DEFAULT);
    assertThat(written).startsWith("- |");
    assertThat(LoadedValue.of(parsed(written))).isEqualTo(List.of(text));
  }

  @Test
  void foldsLongTextsAtSingleSpaces() {
    String command =
        "python train.py --data ${{inputs.data}}  --twice --epochs 10 --rate 0.1 --seed 7 end";
    String written =
        YamlWriter.write(
            YamlValues.mapping(Map.of("command", YamlValues.text(command))), new Layout(2, 40));
    assertThat(written)
        .isEqualTo(
            """
            command: >-
              python train.py --data
              ${{inputs.data}}  --twice --epochs 10
              --rate 0.1 --seed 7 end
            """);
    assertThat(LoadedValue.of(parsed(written))).isEqualTo(Map.of("command", command));
  }

  @Test
  void writesOutMergesAndAliases() {
    assertThat(written("a: &x {b: 1}\nc: {<<: *x, d: *x}\n"))
        .isEqualTo("a:\n  b: 1\nc:\n  b: 1\n  d:\n    b: 1\n");
  }

  @Test
  void keepsWhatTagsMake() {
    assertThat(written("a: !!str 010\nb: !!float 3\nc: !!int \"7\"\nd: !!binary aGk="))
        .isEqualTo("a: \"010\"\nb: !!float \"3\"\nc: 7\nd: !!binary \"aGk=\"\n");
  }

  @Test
  void marksLongKeys() {
    String key = "k".repeat(1100);
    String written =
        YamlWriter.write(YamlValues.mapping(Map.of(key, YamlValues.text("v"))), Layout.DEFAULT);
    assertThat(LoadedValue.of(parsed(written))).isEqualTo(Map.of(key, "v"));
  }

  @Test
  void countsWhatAliasesStandFor() {
    assertThat(LoadedValue.size(parsed("a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]")))
        .isEqualTo(1 + 3 + 3 + 7 + 15);
  }
}
