// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the cursor, {@code <|>}, stands after Enter. */
class NewLineTest {
  private static void becomes(String marked, String expected) {
    int offset = marked.indexOf("<|>");
    String text = marked.replace("<|>", "");
    List<TextEdit> edits =
        NewLine.indented(YamlParser.parse(SourceFile.of("job.yml", text)), offset, 2).stream()
            .toList();
    assertThat(TextEdit.applyAll(text, edits)).isEqualTo(expected.replace("<|>", ""));
  }

  private static void stays(String marked) {
    becomes(marked, marked);
  }

  @Test
  void goesOnWithTheNextKey() {
    becomes("inputs:\n  a: 1\n<|>\n", "inputs:\n  a: 1\n  <|>\n");
    becomes("command: ls\n    <|>", "command: ls\n<|>");
  }

  @Test
  void indentsBelowAKeyWithNothingBehindIt() {
    becomes("command: ls\ninputs:\n<|>", "command: ls\ninputs:\n  <|>");
    becomes("inputs:\n  a:\n<|>\noutputs:\n", "inputs:\n  a:\n    <|>\noutputs:\n");
    becomes(
        "inputs:\n    a:\n        type: x\n    b:\n<|>",
        "inputs:\n    a:\n        type: x\n    b:\n        <|>");
  }

  @Test
  void alignsWithWhatStandsBelowTheKeyAlready() {
    becomes("inputs:\n<|>\n   a: 1\n", "inputs:\n   <|>\n   a: 1\n");
  }

  @Test
  void indentsTheFirstLineOfABlock() {
    becomes("command: >-\n<|>", "command: >-\n  <|>");
    becomes("command: |\n<|>\n    python a.py\n", "command: |\n    <|>\n    python a.py\n");
  }

  @Test
  void keepsTheColumnWithinABlock() {
    becomes(
        "command: |\n  if x; then\n    ls\n<|>\n", "command: |\n  if x; then\n    ls\n    <|>\n");
    becomes("command: |\n  a: b\n<|>\n", "command: |\n  a: b\n  <|>\n");
  }

  @Test
  void goesOnWithAList() {
    becomes("a:\n  - b\n<|>", "a:\n  - b\n  <|>");
    becomes("a:\n  - b: 1\n<|>", "a:\n  - b: 1\n    <|>");
    becomes("a:\n  -\n<|>", "a:\n  -\n    <|>");
  }

  @Test
  void goesOnBelowAComment() {
    becomes("inputs:\n  # why\n<|>\n  a: 1\n", "inputs:\n  # why\n  <|>\n  a: 1\n");
  }

  @Test
  void saysNothingWhereThatIsNotClear() {
    stays("inputs: {a: 1,\n<|>\n  b: 2}\n");
    stays("command: \"a\n<|>\n  b\"\n");
    stays("command: ls\n\n    <|>\n");
    stays("command: l<|>s\n");
    stays("a: 1\n  <|>b: 2\n");
    stays("<|>a: 1\n");
    stays("a: [1\n<|>\n");
  }
}
