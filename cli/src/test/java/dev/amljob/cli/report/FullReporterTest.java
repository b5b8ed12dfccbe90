// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import org.junit.jupiter.api.Test;

/** Snippets of odd lines and odd spans. */
class FullReporterTest {

  private static String snippet(String text, String part) {
    return Sample.snippet(text, Sample.span(SourceFile.of("job.yml", text), part));
  }

  @Test
  void showsTheLineBefore() {
    assertThat(snippet("a: 1\nb: 2\nc: 3\n", "2"))
        .isEqualTo(
            """
            job.yml:2:4: error[a]: m
              |
            1 | a: 1
            2 | b: 2
              |    ^
            """);
  }

  @Test
  void makesRoomForLineNumbers() {
    assertThat(snippet("\n".repeat(98) + "a: 1\nb: 2\n", "2"))
        .isEqualTo(
            """
            job.yml:100:4: error[a]: m
                |
             99 | a: 1
            100 | b: 2
                |    ^
            """);
  }

  @Test
  void putsCaretsUnderWideCharacters() {
    assertThat(snippet("日本: \"名前\" # x\n", "名前"))
        .isEqualTo(
            """
            job.yml:1:6: error[a]: m
              |
            1 | 日本: "名前" # x
              |        ^^^^
            """);
  }

  @Test
  void countsCodePointsInColumnsAndCellsInCarets() {
    assertThat(snippet("👍🏽: e\u0301te: x\n", "x"))
        .isEqualTo(
            """
            job.yml:1:11: error[a]: m
              |
            1 | 👍🏽: e\u0301te: x
              |          ^
            """);
  }

  @Test
  void widensTabs() {
    assertThat(snippet("a:\n\tb: 1\n", "\tb"))
        .isEqualTo(
            """
            job.yml:2:1: error[a]: m
              |
            1 | a:
            2 |     b: 1
              | ^^^^^
            """);
  }

  @Test
  void showsNoLineBreakOfWindows() {
    assertThat(snippet("a: 1\r\nb: 2\r\n", "2"))
        .isEqualTo(
            """
            job.yml:2:4: error[a]: m
              |
            1 | a: 1
            2 | b: 2
              |    ^
            """);
  }

  @Test
  void ignoresAByteOrderMark() {
    assertThat(snippet("\uFEFFa: 1\n", "1"))
        .isEqualTo(
            """
            job.yml:1:4: error[a]: m
              |
            1 | a: 1
              |    ^
            """);
  }

  @Test
  void marksTheFirstOfSeveralLines() {
    assertThat(snippet("a: |\n  one\n  two\nb: 1\n", "one\n  two"))
        .isEqualTo(
            """
            job.yml:2:3: error[a]: m
              |
            1 | a: |
            2 |   one
              |   ^^^ ...
            """);
  }

  @Test
  void marksNoMoreLinesForALineBreakAtTheEnd() {
    assertThat(Sample.snippet("a: 1\r\nb: 2\n", new Span(3, 5))).endsWith("  |    ^\n");
  }

  @Test
  void marksAnEmptySpanAtTheEndOfTheText() {
    assertThat(Sample.snippet("a: 1", Span.at(4)))
        .isEqualTo(
            """
            job.yml:1:5: error[a]: m
              |
            1 | a: 1
              |     ^
            """);
    assertThat(Sample.snippet("", Span.at(0))).endsWith("  |\n1 |\n  | ^\n");
    assertThat(Sample.snippet("a: 1\n", Span.at(5))).endsWith("1 | a: 1\n2 |\n  | ^\n");
  }

  @Test
  void marksASpanThatStartsOnALineBreak() {
    assertThat(Sample.snippet("a:\nb: 1\n", new Span(2, 4))).endsWith("1 | a:\n  |   ^ ...\n");
  }

  @Test
  void makesControlCharactersVisible() {
    assertThat(snippet("a: \u001b[31mred\u202e\u0007\n", "red"))
        .isEqualTo(
            """
            job.yml:1:9: error[a]: m
              |
            1 | a: ␛[31mred<U+202E>␇
              |         ^^^
            """);
  }

  @Test
  void cutsALongLineAroundTheSpan() {
    String text = "a: " + "x".repeat(500) + "HERE" + "y".repeat(500) + "\n";
    String shown = snippet(text, "HERE");
    assertThat(shown).contains("job.yml:1:504: error");
    String[] lines = shown.split("\n", -1);
    assertThat(lines[2]).startsWith("1 | …xxx").endsWith("yyy…").contains("HERE");
    assertThat(lines[2]).hasSize(4 + VisibleLine.MAX_COLUMNS);
    assertThat(lines[3].indexOf("^^^^")).isEqualTo(lines[2].indexOf("HERE"));
    assertThat(lines[3]).endsWith(" ^^^^");
  }

  @Test
  void cutsALongLineAtItsEndsOnlyWhereSomethingIsMissing() {
    String start = snippet("HERE" + "y".repeat(500) + "\n", "HERE").split("\n", -1)[2];
    assertThat(start).startsWith("1 | HERE").endsWith("…").doesNotContain("…y");
    String end = snippet("y".repeat(500) + "HERE\n", "HERE").split("\n", -1)[2];
    assertThat(end).startsWith("1 | …").endsWith("HERE");
  }

  @Test
  void cutsTheCaretsOfALongSpan() {
    String[] lines = snippet("a: " + "x".repeat(500) + "\n", "x".repeat(500)).split("\n", -1);
    assertThat(lines[3].length()).isLessThanOrEqualTo(lines[2].length());
    assertThat(lines[3]).startsWith("  |    ^^^");
  }

  @Test
  void cutsWideCharactersWhole() {
    String text = "日".repeat(200) + "HERE" + "本".repeat(200) + "\n";
    String[] lines = snippet(text, "HERE").split("\n", -1);
    String before = lines[2].substring(0, lines[2].indexOf("HERE"));
    assertThat(DisplayWidth.of(before)).isEqualTo(lines[3].indexOf('^'));
    assertThat(DisplayWidth.of(lines[2])).isLessThanOrEqualTo(4 + VisibleLine.MAX_COLUMNS);
  }

  @Test
  void makesNamesAndMessagesSafe() {
    SourceFile file = SourceFile.of("a\u001b]0;x\u0007.yml", "a: 1\n");
    Diagnostic found = Sample.finding(Severity.INFO, "b", Span.at(0), "one\ntwo\u009b");
    assertThat(Sample.text(Format.FULL, Style.plain(), Sample.result(file, found)))
        .startsWith("a␛]0;x␇.yml:1:1: info[b]: one␊two<U+009B>\n");
  }

  @Test
  void saysThatAllIsWell() {
    assertThat(Sample.text(Format.FULL, Style.plain())).isEqualTo("0 files, no problems\n");
  }
}
