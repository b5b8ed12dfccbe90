// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to places within small documents. */
class NodePathTest {
  /** A bar is the place, a tilde a line break. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      textBlock =
          """
          |a: 1                        ; /a      ; a
          a|: 1                        ; /a      ; a
          a: |1                        ; /a      ; 1
          a: 1|                        ; /a      ; 1
          a:|                          ; /a      ; ``
          a: {b: [x, |y]}              ; /a/b/1  ; y
          a: {|b: 1}                   ; /a/b    ; b
          a: {b: 1, | }                ; /a      ; {b: 1,  }
          a: [x,| y]                   ; /a      ; [x, y]
          a:~  - b: 1~    c|d: 2       ; /a/0/cd ; cd
          a:~  b: >-~    one~    t|wo~ ; /a/b    ; >-~    one~    two
          x/y: |1                      ; /x~1y   ; 1
          a: &x {b: 1}~c: |*x          ; /c      ; *x
          a: 1~|~b: 2                  ; ``      ; a: 1~~b: 2
          ? [p, |q]~: 1                ; //1     ; q
          """)
  void leadsFromTheRootToAPlace(String marked, String path, String last) {
    String withBreaks = marked.replace('~', '\n');
    int offset = withBreaks.indexOf('|');
    // A literal block would bring a bar of its own; the table has none.
    String text = withBreaks.substring(0, offset) + withBreaks.substring(offset + 1);
    NodePath found = NodePath.at(YamlParser.parse(SourceFile.of("job.yml", text)), offset);
    assertThat(found.path()).hasToString(path);
    assertThat(found.last().orElseThrow().span().of(text)).isEqualTo(last.replace('~', '\n'));
    for (int i = 1; i < found.nodes().size(); i++) {
      assertThat(found.nodes().get(i - 1).span().covers(found.nodes().get(i).span())).isTrue();
    }
  }

  @Test
  void leadsToTheInnermostMapping() {
    String text = "a:\n  b: 1\n";
    NodePath found = NodePath.at(YamlParser.parse(SourceFile.of("job.yml", text)), 8);
    assertThat(found.nodes()).hasSize(3);
    assertThat(found.mapping().orElseThrow().has("b")).isTrue();
  }

  @Test
  void leadsNowhereOutsideTheRoot() {
    NodePath found = NodePath.at(YamlParser.parse(SourceFile.of("job.yml", "# c\n\na: 1\n")), 1);
    assertThat(found.nodes()).isEmpty();
    assertThat(found.last()).isEmpty();
    assertThat(found.mapping()).isEmpty();
    assertThat(found.path()).hasToString("");
  }
}
