// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlWriter.Layout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class YamlWriterPropertyTest {
  @Property(tries = 500, seed = "1", edgeCases = EdgeCasesMode.NONE)
  void writesWhatLoadsBack(
      @ForAll("values") YamlNode root,
      @ForAll @IntRange(min = 2, max = 9) int indent,
      @ForAll @IntRange(max = 60) int width) {
    String text = YamlWriter.write(root, new Layout(indent, width));
    YamlDocument document = YamlParser.parse(SourceFile.of("a.yml", text));
    assertThat(document.faults()).as(text).isEmpty();
    assertThat(LoadedValue.of(document.root().orElseThrow()))
        .as(text)
        .isEqualTo(LoadedValue.of(root));
  }

  @Provide
  Arbitrary<YamlNode> values() {
    return values(3);
  }

  private Arbitrary<YamlNode> values(int depth) {
    if (depth == 0) {
      return scalars();
    }
    Arbitrary<YamlNode> inner = values(depth - 1);
    return Arbitraries.oneOf(
        scalars(),
        inner.list().ofMaxSize(3).map(YamlValues::list),
        Combinators.combine(texts().list().ofSize(3), inner.list().ofMaxSize(3))
            .as(YamlWriterPropertyTest::mapping));
  }

  private static YamlNode mapping(List<String> keys, List<YamlNode> values) {
    Map<String, YamlNode> mapping = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      mapping.put(keys.get(i), values.get(i));
    }
    return YamlValues.mapping(mapping);
  }

  private Arbitrary<YamlNode> scalars() {
    return Arbitraries.oneOf(
        texts().map(YamlValues::text),
        Arbitraries.of("on", "010", "1.10", "~", "", "1:30", "2024-01-31", "-.inf", "0b1")
            .map(YamlValues::plain),
        Arbitraries.of(0.5, 1e-6, -1e22, 3.0, 1.25e-9).map(YamlValues::of),
        Arbitraries.longs().map(YamlValues::of));
  }

  /** Texts of what YAML cares about. */
  private Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            " ", "  ", "\n", "\t", "a", "word", "#", ":", "-", "'", "\"", "\\", "{", "]", "|", "&",
            "1", ".", "é", "😀", "\u0085", "\u2028", "\uFEFF", "\r", "\u0007", "---", "...", "?",
            "=", "<<", "on", "no", "\uD800", "\uFFFE");
    return pieces.list().ofMaxSize(8).map(parts -> String.join("", parts));
  }
}
