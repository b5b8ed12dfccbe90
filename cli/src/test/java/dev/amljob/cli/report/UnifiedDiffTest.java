// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a difference turns the one text into the other, as {@code patch} reads it. */
class UnifiedDiffTest {
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

  @Test
  void showsTheLinesAround() {
    assertThat(
            UnifiedDiff.of("a.yml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- a.yml
            +++ a.yml
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +x
             6
             7
             8
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "jobs/ünï.yml | jobs/ünï.yml",
        "sub dir/a b.yml | ^sub dir/a b.yml\t^",
        "a\"b.yml | \"a\\\"b.yml\"",
        "a\\b.yml | \"a\\\\b.yml\"",
        "^a\tb c.yml^ | \"a\\tb c.yml\"",
        "^a\u001bb.yml^ | \"a\\033b.yml\"",
      })
  void marksWhereAnOddNameEnds(String name, String header) {
    assertThat(UnifiedDiff.of(name, "a\n", "b\n"))
        .startsWith("--- " + header + "\n+++ " + header + "\n@@ -1 +1 @@\n");
  }

  @Test
  void saysNothingOfEqualTexts() {
    assertThat(UnifiedDiff.of("a.yml", "a\n", "a\n")).isEmpty();
  }

  @Test
  void tellsOfAMissingLineBreak() {
    assertThat(UnifiedDiff.of("a", "x", "x\n"))
        .isEqualTo("--- a\n+++ a\n@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+x\n");
  }

  /** A table of what these have in common would take some gigabytes. */
  @Test
  void showsTextsThatDifferInTooMuchAsOneBlock() {
    String before = "x\n" + "a\nb\n".repeat(20_000) + "y\n";
    String after = "x\n" + "b \na\n".repeat(20_000) + "y\n";
    String diff = UnifiedDiff.of("a", before, after);
    assertThat(diff)
        .startsWith("--- a\n+++ a\n@@ -1,40002 +1,40002 @@\n x\n-a\n-b\n")
        .endsWith("+b \n+a\n y\n");
    assertThat(diff.lines().dropWhile(line -> !line.startsWith("+b")))
        .noneMatch(line -> line.startsWith("-"));
    assertThat(patched(before, diff)).isEqualTo(after);
  }

  @Property(seed = "1", tries = 2000)
  void turnsOneTextIntoTheOther(@ForAll("texts") String before, @ForAll("texts") String after) {
    assertThat(patched(before, UnifiedDiff.of("a", before, after))).isEqualTo(after);
  }

  @Provide
  Arbitrary<String> texts() {
    // Few different lines, so that texts have much in common.
    return Arbitraries.of("a\n", "b\n", "c\r\n", "\n")
        .list()
        .ofMaxSize(30)
        .map(lines -> String.join("", lines))
        .flatMap(text -> Arbitraries.of(text, text + "end"));
  }

  /** Applies a difference and holds it to its own line numbers. */
  private static String patched(String before, String diff) {
    if (diff.isEmpty()) {
      return before;
    }
    List<String> old = lines(before);
    StringBuilder result = new StringBuilder();
    int next = 0;
    int written = 0;
    Matcher hunk = HUNK.matcher(diff);
    for (int from = 0; hunk.find(from); ) {
      int count = number(hunk.group(2), 1);
      int start = number(hunk.group(1), 0) - (count == 0 ? 0 : 1);
      while (next < start) {
        result.append(old.get(next++));
        written++;
      }
      int newCount = number(hunk.group(4), 1);
      assertThat(number(hunk.group(3), 0) - (newCount == 0 ? 0 : 1)).isEqualTo(written);
      from = hunk.end();
      while (count > 0 || newCount > 0) {
        int end = diff.indexOf('\n', from) + 1;
        char kind = diff.charAt(from);
        String line = diff.substring(from + 1, end);
        if (diff.startsWith("\\", end)) {
          line = line.substring(0, line.length() - 1);
          end = diff.indexOf('\n', end) + 1;
        }
        if (kind != '+') {
          assertThat(line).isEqualTo(old.get(next++));
          count--;
        }
        if (kind != '-') {
          result.append(line);
          written++;
          newCount--;
        }
        from = end;
      }
    }
    old.subList(next, old.size()).forEach(result::append);
    return result.toString();
  }

  private static int number(String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("(?<=\n)", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
