// SPDX-License-Identifier: MIT
package dev.amljob.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineRepairTest {
  /** The texts with the ways to mend the line of a word, in their order. */
  private static List<String> mended(String text, String word) {
    YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
    return LineRepair.of(document, text.indexOf(word)).stream()
        .map(repair -> TextEdit.applyAll(text, repair.edits()))
        .toList();
  }

  @Test
  void indentsALineAsThoseAround() {
    String job = "inputs:\n  a:\n    type: uri_file\n";
    assertThat(mended(job + "   path: x\n", "path"))
        .containsExactly(job + "  path: x\n", job + "    path: x\n", job + "path: x\n");
    assertThat(mended(job + "      path: x\n", "path"))
        .startsWith(job + "    path: x\n", job + "  path: x\n");
  }

  @Test
  void takesTheLinesBelowAlong() {
    String job = "inputs:\n  a: 1\n";
    assertThat(mended(job + "   b:\n\n     type: uri_file\n  c: 1\n", "b:"))
        .startsWith(job + "  b:\n\n    type: uri_file\n  c: 1\n");
  }

  @Test
  void writesAColonThatIsMissing() {
    assertThat(mended("command: ls\ncompute azureml:c\n", "compute"))
        .containsExactly("command: ls\ncompute: azureml:c\n");
    assertThat(mended("command: ls\ninputs\n  a: 1\n", "inputs"))
        .containsExactly("command: ls\ninputs:\n  a: 1\n");
  }

  @Test
  void leavesOtherLinesAlone() {
    assertThat(mended("command: ls\ncompute azureml:c\n", "command")).isEmpty();
    assertThat(mended("command: ls\nlimits: {timeout: 1\n", "limits")).isEmpty();
    assertThat(mended("", "")).isEmpty();
  }
}
