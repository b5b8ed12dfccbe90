// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NestedEntriesTest {
  private static String nested(String text, String... keys) {
    YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
    YamlMapping mapping = document.rootMapping().orElseThrow();
    List<YamlEntry> moved = Stream.of(keys).map(key -> mapping.find(key).orElseThrow()).toList();
    List<TextEdit> edits = new YamlEdits(document).nest(mapping, moved, "new");
    return edits.isEmpty() ? "nothing" : TextEdit.applyAll(text, edits);
  }

  @Test
  void indentsTheLinesOfBlockEntries() {
    assertThat(nested("a: 1\nb: |\n  x\n\n   y\n# c\nc:\n- 2 # two\nd: 3\n", "b", "c"))
        .isEqualTo("a: 1\nnew:\n  b: |\n    x\n\n     y\n  # c\n  c:\n  - 2 # two\nd: 3\n");
  }

  @Test
  void keepsWindowsLineBreaks() {
    assertThat(nested("a: 1\r\nb: 2\r\n", "a", "b")).isEqualTo("new:\r\n  a: 1\r\n  b: 2\r\n");
  }

  @Test
  void bracesFlowEntries() {
    assertThat(nested("{a: 1, b: [2], c: 3}", "b", "c")).isEqualTo("{a: 1, new: {b: [2], c: 3}}");
    assertThat(nested("{a: 1, b: 2}", "a")).isEqualTo("{new: {a: 1}, b: 2}");
  }

  @Test
  void movesNothingOverOtherEntries() {
    assertThat(nested("a: 1\nb: 2\nc: 3\n", "a", "c")).isEqualTo("nothing");
    assertThat(nested("a: 1\nb: 2\n", "b", "a")).isEqualTo("nothing");
  }
}
