// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"src", "./src", "../src", "/src", "azureml:a@latest", "file:a-b_c.yml"})
  void needsNoQuotes(String text) {
    assertThat(PlainText.isSafe(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "1.10", "on", "Null", "a b", "a:", "a #b", "- a", "*a", "a,b", ".5", "."})
  void needsQuotes(String text) {
    assertThat(PlainText.isSafe(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "a: old # x; new; a: new # x",
        "a: old # x; new one; a: \"new one\" # x",
        "a: \"old\"; new; a: \"new\"",
        "{a: 'old'}; new; {a: \"new\"}"
      })
  void keepsTheStyleOfTheOldText(String text, String newText, String expected) {
    YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
    YamlScalar old = (YamlScalar) document.rootMapping().orElseThrow().value("a").orElseThrow();
    TextEdit edit = new YamlEdits(document).replaceText(old, newText);
    assertThat(TextEdit.applyAll(text, List.of(edit))).isEqualTo(expected);
  }
}
