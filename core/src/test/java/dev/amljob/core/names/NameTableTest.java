// SPDX-License-Identifier: MIT
package dev.amljob.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTableTest {
  @Test
  void findsInputsAndOutputsWhereverTheyStand() {
    String text =
        """
        command: >-
          run ${{inputs.data}} "${{ outputs.model }}" {inputs.data}
        inputs:
          "data": {type: uri_file, path: a}
        outputs:
          model:
        environment_variables:
          DATA: ${{inputs.data}}
        """;
    assertThat(places(text, "data"))
        .containsExactly("1:16 data", "1:54 data", "3:3 data!", "7:18 data");
    assertThat(places(text, "model")).containsExactly("1:36 model", "5:2 model!");
  }

  @Test
  void findsAnchorsAndVariables() {
    String text =
        """
        x: &base
          a: 1
        y: *base
        command: echo $A ${A:-x} $$B ${{A}}
        environment_variables: {A: 1}
        """;
    assertThat(places(text, "base")).containsExactly("0:4 base!", "2:4 base");
    assertThat(places(text, "A")).containsExactly("3:15 A", "3:19 A", "4:24 A!");
  }

  private static List<String> places(String text, String name) {
    YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
    return NameReader.read(document, CommandJob.of(document)).all().stream()
        .filter(occurrence -> occurrence.name().text().equals(name))
        .map(
            occurrence -> {
              var start = document.source().position(occurrence.span().start());
              String mark = occurrence.declares() ? "!" : "";
              return start.line() + ":" + start.character() + " " + name + mark;
            })
        .toList();
  }
}
