// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlMappingTest {
  private static final List<String> TEXTS =
      List.of(
          "a: 1\nb: {c: 2, d: [3]}\ne:\n  f: 4\n",
          "a: 1\na: 2\n? [x]\n: 3\n<<: {b: 4}\n",
          "{: 1, a, b: }\n",
          "a\nb: 1\n c: 2\nd: [\ne: 3\n",
          "{}\n");

  @Test
  void knowsWhichOfItsEntriesOneIs() {
    for (String text : TEXTS) {
      for (YamlMapping mapping : parsed(text).mappings()) {
        for (int i = 0; i < mapping.entries().size(); i++) {
          assertThat(mapping.indexOf(mapping.entries().get(i))).as(text).isEqualTo(i);
        }
      }
    }
  }

  @Test
  void knowsNoEntriesOfOthers() {
    YamlMapping mapping = parsed("a: 1\nb: 2\n").mappings().get(0);
    YamlMapping other = parsed("a: 1\nb: 2\nc: 3\n").mappings().get(0);
    assertThat(other.entries()).allMatch(entry -> mapping.indexOf(entry) == -1);
    assertThat(parsed("{}").mappings().get(0).indexOf(other.entries().get(0))).isEqualTo(-1);
  }

  private static YamlDocument parsed(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text));
  }
}
