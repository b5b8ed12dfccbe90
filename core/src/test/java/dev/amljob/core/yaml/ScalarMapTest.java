// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amljob.core.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression in a decoded text is found again in the source, in every style. */
final class ScalarMapTest {
  private static YamlScalar first(String yaml) {
    YamlDocument document = TreeChecks.parse(yaml);
    assertThat(document.faults()).isEmpty();
    return (YamlScalar) document.rootMapping().orElseThrow().entries().get(0).value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: x ${{i}} y\n",
        "a: x\n  ${{i}}\n\n  y\n",
        "a: 'it''s\n\n  ${{i}} y'\n",
        "a: \"\\u00e9 \\\"\\\n   ${{i}}\\x41\n  y\"\n",
        "a: |\n  x\n    ${{i}}\n",
        "a: >-2\n    x\n  y\n\n  ${{i}}\n",
        "a: >+\r\n   x\r\n   ${{i}}\r\n\r\nb: 1\r\n",
        "a: |\r  x\r  ${{i}}\r",
        "\uFEFFa: 😀 ${{i}}\n",
        "a: &x !!str ${{i}}\n"
      })
  void findsTheExpression(String yaml) {
    YamlScalar scalar = first(yaml);
    int at = scalar.text().indexOf("${{i}}");
    Span source = scalar.map().toSource(new Span(at, at + 6));
    assertThat(source.of(yaml)).isEqualTo("${{i}}");
    assertThat(scalar.map().toDecoded(source.start())).isEqualTo(at);
    assertThat(scalar.map().toDecoded(source.end())).isEqualTo(at + 6);
    TreeChecks.checkMap(scalar, yaml);
  }

  @Test
  void mapsEmptyStretches() {
    String yaml = "a: \"x\\ty\"\nb: ''\nc:\n";
    ScalarMap map = first(yaml).map();
    assertThat(map.toSource(Span.at(0))).isEqualTo(Span.at(4));
    assertThat(map.toSource(Span.at(1))).isEqualTo(Span.at(5));
    assertThat(map.toSource(new Span(1, 2))).isEqualTo(new Span(5, 7));
    assertThat(map.toSource(Span.at(3))).isEqualTo(Span.at(8));
    assertThatThrownBy(() -> map.toSource(new Span(0, 4)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    YamlMapping root = TreeChecks.parse(yaml).rootMapping().orElseThrow();
    YamlScalar empty = (YamlScalar) root.value("b").orElseThrow();
    assertThat(empty.map().toSource(Span.at(0))).isEqualTo(Span.at(14));
    YamlScalar nothing = (YamlScalar) root.value("c").orElseThrow();
    assertThat(nothing.map().toSource(Span.at(0))).isEqualTo(nothing.span());
  }

  @Test
  void blockScalarsEndWithTheirText() {
    String yaml = "a: |+  # c\n  x\n\n\nb: >\n\nc: |\n  y";
    YamlMapping root = TreeChecks.parseAndCheck(yaml).rootMapping().orElseThrow();
    assertThat(root.value("a").orElseThrow().span().of(yaml)).isEqualTo("|+  # c\n  x");
    assertThat(root.value("b").orElseThrow().span().of(yaml)).isEqualTo(">");
    assertThat(root.value("c").orElseThrow().span().of(yaml)).isEqualTo("|\n  y");
  }

  @Property(tries = 2000)
  void rebuildsWhateverIsWritten(@ForAll("bodies") List<String> body) {
    String text = String.join("", body);
    for (String form :
        List.of("a: x%s\n", "a: 'x%s'\n", "a: \"x%s\"\n", "a: |\n x%s\n", "a: >+\n x%s\nb: 1\n")) {
      TreeChecks.parseAndCheck(form.replace("%s", text));
      TreeChecks.parseAndCheck(form.replace("%s", text).replace("\n", "\r\n"));
    }
  }

  @Provide
  Arbitrary<List<String>> bodies() {
    return Arbitraries.of(
            "a",
            " ",
            "  ",
            "\n ",
            "\n  ",
            "\n\n ",
            "''",
            "\\n",
            "\\\"",
            "\\\n ",
            "\\u00e9",
            "😀",
            "é",
            "\\U0001F600",
            "#",
            " x",
            "\n   ",
            "\u2028 ",
            "\u0085 ")
        .list()
        .ofMaxSize(12);
  }
}
