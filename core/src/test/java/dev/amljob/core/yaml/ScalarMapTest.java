// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in the source that a few scalars lead to. */
class ScalarMapTest {
  /** A tilde stands for a line break, since the table has one row a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '`',
      textBlock =
          """
          k: a ${{inputs.b}} c           | ${{inputs.b}} | ${{inputs.b}}
          k: 'it''s ${{b}}'              | ${{b}}        | ${{b}}
          k: 'it''s'                     | t's           | t''s
          k: "a\\tb"                     | b             | b
          k: "\\U0001F600 b"             | b             | b
          k: "a\\~   b"                  | ab            | a\\~   b
          k: 'a~  b'                     | a b           | a~  b
          k: >-~  a~  ${{b}}~  c~        | ${{b}}        | ${{b}}
          k: >-~  a~  b~                 | a b           | a~  b
          k: >-~  a~~  b~                | b             | b
          k: ! >-~  a~   more~  b~       | more          | more
          k: >2~    a~  b~               | a             | a
          a:~  - - k~  - >~    ${{b}}~   | ${{b}}        | ${{b}}
          """)
  void findsTextWhereItIsWritten(String written, String searched, String expected) {
    String text = written.replace('~', '\n');
    YamlScalar scalar =
        YamlParser.parse(SourceFile.of("job.yml", text)).nodes().stream()
            .filter(YamlScalar.class::isInstance)
            .map(YamlScalar.class::cast)
            .filter(candidate -> candidate.text().contains(searched))
            .findFirst()
            .orElseThrow();
    int start = scalar.text().indexOf(searched);
    Span found = scalar.map().toSource(new Span(start, start + searched.length()));
    assertThat(found.of(text)).isEqualTo(expected.replace('~', '\n'));
    assertThat(scalar.map().toDecoded(found.start())).isEqualTo(start);
  }

  @Test
  void leadsFromTheEndsToTheEnds() {
    ScalarMap map = map("k: 'ab'\n");
    assertThat(map.toSource(Span.at(0))).isEqualTo(Span.at(4));
    assertThat(map.toSource(Span.at(2))).isEqualTo(Span.at(6));
    assertThat(map.toSource(new Span(0, 99))).isEqualTo(new Span(4, 6));
    assertThat(map.toDecoded(0)).isZero();
    assertThat(map.toDecoded(4)).isZero();
    assertThat(map.toDecoded(5)).isEqualTo(1);
    assertThat(map.toDecoded(6)).isEqualTo(2);
    assertThat(map.toDecoded(99)).isEqualTo(2);
  }

  @Test
  void leadsFromNothingToAPlaceWithinTheScalar() {
    assertThat(map("k: ''\n").toSource(Span.at(0))).isEqualTo(Span.at(4));
    assertThat(map("k:\n").toSource(Span.at(0))).isEqualTo(Span.at(2));
    assertThat(map("k: |-\nl: 1\n").toSource(Span.at(0))).isEqualTo(Span.at(5));
  }

  private static ScalarMap map(String text) {
    YamlMapping root = YamlParser.parse(SourceFile.of("job.yml", text)).rootMapping().orElseThrow();
    return ((YamlScalar) root.value("k").orElseThrow()).map();
  }
}
