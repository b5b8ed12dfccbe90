// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No text, however large or wicked, hangs the parser or fills the memory. */
final class ParserBoundsTest {
  /** Only a guard against hanging: what each test asserts is counts. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static YamlDocument parse(String text) {
    return assertTimeoutPreemptively(LIMIT, () -> TreeChecks.parse(text));
  }

  private static String lines(int count, java.util.function.IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
  }

  @Test
  void readsALineOfAMillionCharacters() {
    assertThat(parse("a: " + "x ".repeat(500_000) + "\nb: c").faults()).isEmpty();
    YamlDocument document = parse("a: \"" + "\\n".repeat(500_000) + "\"");
    YamlScalar value = (YamlScalar) document.rootMapping().orElseThrow().value("a").orElseThrow();
    assertThat(value.text()).hasSize(500_000);
    assertThat(parse("a: " + "x: ".repeat(333_333) + "\nb: c").faults()).hasSize(1);
  }

  @Test
  void stopsAtTheDepthWhereTheReferenceFails() {
    String deep = lines(1_000, i -> " ".repeat(i) + "a:\n") + "b: c\n";
    YamlDocument document = parse(deep);
    assertThat(document.faults()).hasSize(1);
    assertThat(document.faults().get(0).message())
        .isEqualTo("values are nested more than 491 levels deep");
    assertThat(TreeChecks.topLevelKeys(document)).containsExactly("a", "b");
    assertThat(parse("[".repeat(491) + "]".repeat(491)).faults()).isEmpty();
    assertThat(parse("[".repeat(492) + "]".repeat(492)).faults()).hasSize(1);
    assertThat(parse("- ".repeat(100_000)).faults()).hasSize(1);
    assertThat(parse("[".repeat(100_000)).faults()).hasSizeLessThan(20);
    assertThat(parse("{a: ".repeat(100_000)).faults()).hasSizeLessThan(20);
  }

  @Test
  void expandsNoAlias() {
    String laughs =
        "a0: &a0 [x]\n"
            + lines(60, i -> "a" + (i + 1) + ": &a" + (i + 1) + " [*a" + i + ", *a" + i + "]\n");
    YamlDocument document = parse(laughs);
    assertThat(document.faults()).isEmpty();
    assertThat(TreeChecks.nodes(document)).hasSizeLessThan(500);
    assertThat(parse("a:\n" + lines(50_000, i -> "- &a" + i + " x\n")).faults()).isEmpty();
  }

  @Test
  void limitsWhatMergesBringIn() {
    String merges =
        "a0: &a0 {k: x}\n"
            + lines(
                5_000,
                i -> "a" + (i + 1) + ": &a" + (i + 1) + " {<<: *a" + i + ", k" + i + ": x}\n");
    YamlDocument document = parse(merges);
    assertThat(document.faults()).hasSize(1);
    assertThat(document.faults().get(0).message()).contains("too many keys");
    assertThat(TreeChecks.topLevelKeys(document)).hasSize(5_001);
  }

  @Test
  void givesUpOnAHeapOfMistakes() {
    YamlDocument document = parse(lines(10_000, i -> "k" + i + ": azureml:\n"));
    assertThat(document.faults()).hasSizeBetween(6, 51);
    assertThat(document.faults().get(document.faults().size() - 1).message())
        .isEqualTo("too much is wrong to go on; the rest of the file is not read");
    assertThat(TreeChecks.topLevelKeys(document)).startsWith("k0", "k1", "k2");
    assertThat(parse(lines(10_000, i -> "k" + i + ":\n\ta: x\n")).faults()).hasSizeLessThan(52);
    YamlDocument zigzag = parse("a:\n" + lines(30_000, i -> "   k" + i + ": 1\n  z: 1\n"));
    assertThat(TreeChecks.topLevelKeys(zigzag)).containsExactly("a");
    assertThat(parse("\0 a".repeat(100_000)).faults()).hasSizeLessThan(100);
  }

  @Test
  void readsAHundredThousandLines() {
    String text = lines(100_000, i -> "k" + i + ": v # c\n") + "x: azureml:\n";
    YamlDocument document = parse(text);
    assertThat(document.faults()).hasSize(1);
    assertThat(document.comments()).hasSize(100_000);
    assertThat(TreeChecks.topLevelKeys(document)).hasSize(100_001);
  }

  @Test
  void oneOpenQuoteOrBracketInALargeFileCostsOneFault() {
    String rest = "b: c\n".repeat(100_000);
    assertThat(parse("a: \"x\n" + rest).faults()).hasSize(1);
    assertThat(parse("a: [x\n" + rest).faults()).hasSize(1);
  }
}
