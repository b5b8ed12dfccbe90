// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.amljob.core.text.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are large, deep or hostile: few faults, and an end. The time limit only catches a
 * hang.
 */
class BoundedOutcomesTest {
  private static final Duration HANG = Duration.ofSeconds(60);

  private static YamlDocument parse(String text) {
    return assertTimeoutPreemptively(HANG, () -> YamlParser.parse(SourceFile.of("job.yml", text)));
  }

  private static List<String> messages(YamlDocument document) {
    return document.faults().stream().map(SyntaxFault::message).toList();
  }

  @Test
  void readsALineOfAMillionCharacters() {
    assertThat(parse("k: " + "a ".repeat(500_000) + "\n").faults()).isEmpty();
    assertThat(parse("k: '" + "''".repeat(500_000) + "'\n").faults()).isEmpty();
    assertThat(parse("k: [" + "a, ".repeat(300_000) + "]\n").faults()).isEmpty();
    assertThat(messages(parse("k: [" + "a, ".repeat(300_000))))
        .containsExactly("this `[` is not closed");
    assertThat(parse("a".repeat(1_000_000)).faults()).isEmpty();
    assertThat(parse("a".repeat(1_000_000) + ": b\nc: d\n").faults()).hasSize(1);
    assertThat(parse("k: " + "a: ".repeat(300_000) + "\nl: 1\n").faults()).hasSize(1);
  }

  @Test
  void stopsAtADepthThatPyYamlCannotReadEither() {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      block.append(" ".repeat(i)).append("k:\n");
    }
    String message = "values are nested more than 480 deep; what lies deeper is not read";
    assertThat(messages(parse(block.toString()))).containsExactly(message);
    assertThat(messages(parse("[".repeat(1000) + "]".repeat(1000)))).containsExactly(message);
    assertThat(messages(parse("- ".repeat(1000) + "a"))).containsExactly(message);
    assertThat(parse("[".repeat(400) + "]".repeat(400)).faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "{a: ", "- [", "k: [\n", "x '", "\"", "? "})
  void givesUpOnThingsThatNeverEnd(String part) {
    assertThat(parse(part.repeat(100_000)).faults()).hasSizeBetween(0, 100);
  }

  @Test
  void doesNotMultiplyWhatAliasesRepeat() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
    }
    YamlDocument document = parse(text.toString());
    assertThat(document.faults()).isEmpty();
    assertThat(document.nodes()).hasSizeLessThan(300);
  }

  @Test
  void doesNotMultiplyWhatMergesRepeat() {
    StringBuilder text = new StringBuilder("a0: &a0 {x: 1}\n");
    for (int i = 1; i < 60; i++) {
      text.append("a%d: &a%d {<<: [*a%d, *a%d], k%d: 1}%n".formatted(i, i, i - 1, i - 1, i));
    }
    assertThat(parse(text.toString()).faults()).isEmpty();
  }

  @Test
  void readsAnAliasOfWhatItStandsInAsNothing() {
    YamlDocument document = parse("k: &a\n  l: *a\n");
    assertThat(messages(document)).containsExactly("`*a` stands within the value that it repeats");
    assertThat(document.nodes()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k: @a\n",
        "k: 'a' b\n",
        "x y\n",
        "k: a: b\n",
        "]\n",
        "k: [a\n",
        "\tk: a\n",
        "k: 'a\n",
        "- a\nk: b\n",
        "k: \"\\z\"\n",
        "  k: a\nl: b\n",
        "<<<<<<< x\n",
        "k: *a\n",
        "---\n",
        "k: |x\n"
      })
  void reportsFewOfTenThousandBadLines(String line) {
    assertThat(parse(line.repeat(10_000)).faults()).hasSizeBetween(0, 140);
    assertThat(parse("a: 1\n" + line.repeat(10_000) + "b: 2\n").faults()).hasSizeBetween(1, 140);
  }

  @Test
  void readsAHundredThousandLines() {
    YamlDocument document = parse("  # comment\nkey: value\nlist:\n- a\n".repeat(25_000));
    assertThat(document.faults()).isEmpty();
    assertThat(document.rootMapping().orElseThrow().entries()).hasSize(50_000);
    assertThat(document.comments()).hasSize(25_000);
    assertThat(parse("key: value\n".repeat(50_000) + "k: 'a\n" + "l: b\n".repeat(50_000)).faults())
        .hasSize(1);
  }

  @Test
  void stopsAtMergesOfMergesOfMerges() {
    StringBuilder text = new StringBuilder("a0: &a0 {k0: 1}\n");
    for (int i = 1; i < 5_000; i++) {
      text.append("a" + i + ": &a" + i + " {<<: *a" + (i - 1) + ", k" + i + ": 1}\n");
    }
    assertThat(parse(text.toString()).faults())
        .extracting(SyntaxFault::message)
        .containsExactly("merges go through more than 100000 keys; from here on none is followed");
  }

  @Test
  void countsWhatIsMergedAgainAndAgain() {
    StringBuilder keys = new StringBuilder("a: &a\n");
    for (int i = 0; i < 50_000; i++) {
      keys.append("  k").append(i).append(": 1\n");
    }
    assertThat(parse(keys + "<<: *a\n".repeat(10_000)).faults())
        .extracting(SyntaxFault::message)
        .contains("merges go through more than 100000 keys; from here on none is followed");
    assertThat(parse(keys + "<<: *a\n").faults()).isEmpty();
    YamlDocument named = parse(keys + "<<: [" + "*a, ".repeat(10_000) + "*a]\n");
    assertThat(named.faults()).isEmpty();
    assertThat(named.rootMapping().orElseThrow().effectiveEntries()).hasSize(50_001);
  }

  @Test
  void mendsAHundredThousandLinesThatTabsIndent() {
    String text = "resources:\n" + "\tkey: 1\n".repeat(100_000);
    assertThat(parse(text).faults())
        .extracting(SyntaxFault::message)
        .containsExactly("a tab cannot indent; YAML wants spaces");
  }

  @Test
  void readsGarbage() {
    Random random = new Random(1);
    for (int i = 0; i < 40; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(5_000, 0, i < 20 ? 0x10000 : 0x80).forEach(c -> text.append((char) c));
      assertThat(parse(text.toString()).faults()).hasSizeBetween(1, 50);
    }
    assertThat(messages(parse("\0".repeat(1_000_000))))
        .containsExactly("the character U+0000 is not allowed in YAML; 999999 more follow");
  }
}
