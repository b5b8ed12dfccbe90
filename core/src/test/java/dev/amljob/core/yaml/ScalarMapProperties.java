// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Maps of scalars that are put together from parts of which it is known what they stand for. */
class ScalarMapProperties {
  private static final String BEFORE = "# 😀\nk: ";

  /** A part of a scalar's source, and what it stands for. */
  private record Part(String source, String decoded) {
    boolean isVerbatim() {
      return source.equals(decoded);
    }

    static Part of(String text) {
      return new Part(text, text);
    }
  }

  /** The parts of a scalar, brackets and indentation included. */
  private record Written(ScalarStyle style, List<Part> parts) {
    String source() {
      StringBuilder source = new StringBuilder();
      parts.forEach(part -> source.append(part.source));
      return source.toString();
    }

    String decoded() {
      StringBuilder decoded = new StringBuilder();
      parts.forEach(part -> decoded.append(part.decoded));
      return decoded.toString();
    }

    Written withCarriageReturns() {
      return new Written(
          style,
          parts.stream()
              .map(part -> new Part(part.source.replace("\n", "\r\n"), part.decoded))
              .toList());
    }
  }

  @Provide
  Arbitrary<Written> flowScalars() {
    Arbitrary<Part> space =
        Arbitraries.of(
            Part.of(" "),
            Part.of("   "),
            new Part("\n  ", " "),
            new Part(" \n  ", " "),
            new Part("\n\n  ", "\n"),
            new Part("\n \n\n    ", "\n\n"));
    Arbitrary<Part> word = words("a", "b:c", "x#y", "é", "😀", "${{inputs.a}}", "\\n", "''");
    Arbitrary<Part> inSingle = words("a", "b: c", " # ", "\"", "\\n", "😀", "x\ty");
    Arbitrary<Part> inDouble = words("a", "b: c", "'", " # ", "😀", "x\ty");
    Arbitrary<Part> doubled = Arbitraries.just(new Part("''", "'"));
    return Arbitraries.oneOf(
        scalars(ScalarStyle.PLAIN, "", word, space),
        scalars(ScalarStyle.SINGLE_QUOTED, "'", Arbitraries.oneOf(inSingle, doubled), space),
        scalars(ScalarStyle.DOUBLE_QUOTED, "\"", Arbitraries.oneOf(inDouble, escapes()), space));
  }

  private static Arbitrary<Part> words(String... words) {
    return Arbitraries.of(words).map(Part::of);
  }

  private static Arbitrary<Part> escapes() {
    return Arbitraries.of(
        new Part("\\n", "\n"),
        new Part("\\\"", "\""),
        new Part("\\\\", "\\"),
        new Part("\\x41", "A"),
        new Part("\\u263A", "\u263A"),
        new Part("\\U0001F600", "😀"),
        new Part("\\ ", " "),
        new Part("\\\n   ", ""));
  }

  /** Returns scalars in which words and spaces take turns, with a mark at both ends. */
  private static Arbitrary<Written> scalars(
      ScalarStyle style, String mark, Arbitrary<Part> words, Arbitrary<Part> spaces) {
    return Combinators.combine(words.list().ofSize(8), spaces.list().ofSize(7))
        .as(
            (wordList, spaceList) -> {
              List<Part> parts = new ArrayList<>(List.of(new Part(mark, ""), Part.of("w")));
              for (int i = 0; i < spaceList.size(); i++) {
                parts.add(wordList.get(i));
                // A mark after each word keeps an escaped line break apart from a folded one.
                parts.add(Part.of("."));
                parts.add(spaceList.get(i));
                parts.add(Part.of("w"));
              }
              parts.add(wordList.get(7));
              parts.add(new Part(mark, ""));
              return new Written(style, parts);
            });
  }

  @Provide
  Arbitrary<Written> blockScalars() {
    Arbitrary<String> line = Arbitraries.of("a", "b: c", "# d", "é 😀", "python train.py \\", "'");
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of("", "-", "+"),
            Arbitraries.of("", "2"),
            line.list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.integers().between(0, 2).list().ofSize(6))
        .as(ScalarMapProperties::blockScalar);
  }

  /**
   * Returns a block scalar.
   *
   * @param empty how many empty lines follow each line
   */
  private static Written blockScalar(
      boolean folded, String chomping, String indent, List<String> lines, List<Integer> empty) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part((folded ? ">" : "|") + chomping + indent + "\n", ""));
    for (int i = 0; i < lines.size(); i++) {
      parts.add(new Part("  ", ""));
      parts.add(Part.of(lines.get(i)));
      boolean last = i == lines.size() - 1;
      String end = folded && !last ? (empty.get(i) == 0 ? " " : "") : "\n";
      parts.add(new Part("\n", last && chomping.equals("-") ? "" : end));
      for (int j = 0; j < empty.get(i); j++) {
        parts.add(new Part("\n", !last || chomping.equals("+") ? "\n" : ""));
      }
    }
    return new Written(folded ? ScalarStyle.FOLDED : ScalarStyle.LITERAL, parts);
  }

  @Property(tries = 500, seed = "1")
  void leadsFromFlowScalarsToTheSource(
      @ForAll("flowScalars") Written written, @ForAll boolean carriageReturns) {
    check(carriageReturns ? written.withCarriageReturns() : written);
  }

  @Property(tries = 500, seed = "1")
  void leadsFromBlockScalarsToTheSource(
      @ForAll("blockScalars") Written written, @ForAll boolean carriageReturns) {
    check(carriageReturns ? written.withCarriageReturns() : written);
  }

  private static void check(Written written) {
    // A line break behind a block would be one more line of it.
    String text = BEFORE + written.source() + (written.style.isBlock() ? "" : "\n") + "z: 1\n";
    YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
    assertThat(document.faults()).isEmpty();
    YamlScalar scalar = (YamlScalar) document.rootMapping().orElseThrow().value("k").orElseThrow();
    assertThat(scalar.style()).isEqualTo(written.style);
    assertThat(scalar.text()).isEqualTo(written.decoded());
    ScalarMap map = scalar.map();
    assertThat(map.length()).isEqualTo(scalar.text().length());
    checkParts(written, map);
    checkOrder(scalar, map, text);
  }

  /** Each part's characters lead to the part, those that stand for themselves to themselves. */
  private static void checkParts(Written written, ScalarMap map) {
    int source = BEFORE.length();
    int decoded = 0;
    for (Part part : written.parts) {
      Span place = new Span(source, source + part.source.length());
      for (int i = 0; i < part.decoded.length(); i++) {
        Span found = map.toSource(new Span(decoded + i, decoded + i + 1));
        assertThat(place.covers(found)).as("%s in %s", found, place).isTrue();
        if (part.isVerbatim()) {
          assertThat(found).isEqualTo(new Span(source + i, source + i + 1));
        } else if (part.source.startsWith("\\") || part.source.equals("''")) {
          assertThat(found).isEqualTo(place);
        }
      }
      source += part.source.length();
      decoded += part.decoded.length();
    }
  }

  private static void checkOrder(YamlScalar scalar, ScalarMap map, String text) {
    Span before = Span.at(scalar.span().start());
    for (int i = 0; i < map.length(); i++) {
      Span found = map.toSource(new Span(i, i + 1));
      assertThat(found.start()).isGreaterThanOrEqualTo(before.start());
      boolean sameEscape = found.equals(before);
      assertThat(found.start() >= before.end() || sameEscape).isTrue();
      if (!sameEscape) {
        assertThat(map.toDecoded(found.start())).isEqualTo(i);
      }
      before = found;
    }
    // Kept empty lines at the end of a block belong to its text, but not to its place.
    if (!scalar.style().isBlock()) {
      assertThat(scalar.span().covers(before)).isTrue();
    }
    assertThat(before.end()).isLessThanOrEqualTo(text.length());
    assertThat(map.toDecoded(text.length())).isEqualTo(map.length());
  }
}
