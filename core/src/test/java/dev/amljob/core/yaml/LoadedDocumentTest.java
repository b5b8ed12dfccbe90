// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents have faults where PyYAML raises an error, and else the value that it loads. */
final class LoadedDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void agreesWithPyYamlOnRecordedDocuments() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = Resources.lines("documents.jsonl");
    for (String line : lines) {
      JsonNode pair = JSON.readTree(line);
      String expected = pair.get(1).isNull() ? "an error" : pair.get(1).asText();
      String actual = loaded(pair.get(0).asText());
      if (!actual.equals(expected)) {
        wrong.add(pair.get(0) + " is " + expected + " but was " + actual);
      }
    }
    assertThat(lines).hasSize(1_500);
    assertThat(wrong).isEmpty();
  }

  /**
   * Where this reader refuses what PyYAML loads: a value that contains itself, and more merged keys
   * than any job has. No other difference is known, but for integers of more than 4,300 characters
   * in another base than ten, which PyYAML loads and then cannot print.
   */
  @Test
  void refusesWhatNoTreeCanHold() {
    assertThat(loaded("a: &a [*a]")).isEqualTo("an error");
    assertThat(loaded("x: 0x" + "f".repeat(4_400))).isEqualTo("an error");
  }

  private static String loaded(String text) {
    YamlDocument document = YamlParser.parse(SourceFile.of("x.yml", text));
    return document.faults().isEmpty() ? LoadedValue.of(document.root().orElse(null)) : "an error";
  }
}
