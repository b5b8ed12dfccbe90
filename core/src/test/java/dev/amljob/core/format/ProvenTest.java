// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The net below the formatter: what happens to changes that would do harm. */
class ProvenTest {
  private static Change replace(int start, int end, String text) {
    return Change.of(TextEdit.replace(new Span(start, end), text));
  }

  @Test
  void leavesOutOnlyWhatDoesHarm() {
    Change good = replace(2, 5, " ");
    Change bad = replace(5, 6, "2");
    Change other = replace(9, 12, " ");
    Proven proven = Proven.of(FormatAssert.parse("a:   1\nb:   2\n"), List.of(good, bad, other));
    assertThat(proven.after().source().text()).isEqualTo("a: 1\nb: 2\n");
    assertThat(proven.refused()).isEqualTo(1);
    assertThat(proven.edits()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1 # d\nb: [x, y]\n",
        "a: 1\nb: [x, y]\n",
        "a: '1' # c\nb: [x, y]\n",
        "a: 1 # c\nb: [x]\n",
        "a: 1 # c\nb: [y, x]\n",
        "a: 1 # c\nc: [x, y]\n",
        "a: &a 1 # c\nb: [x, y]\n",
        "a: 1 # c\nb: [x, y\n",
        "# c\n",
      })
  void seesHarm(String after) {
    assertThat(
            SameMeaning.of(
                FormatAssert.parse("a: 1 # c\nb: [x, y]\n"), FormatAssert.parse(after), Map.of()))
        .isFalse();
  }

  @Test
  void seesNoHarmInOrderAndLayout() {
    assertThat(
            SameMeaning.of(
                FormatAssert.parse("a: 1 # c\nb: [x, y]\n"),
                FormatAssert.parse("b:\n- x\n- y\n# c\na:   1\n"),
                Map.of()))
        .isTrue();
  }

  @Test
  void seesWhichOfEqualKeysIsLast() {
    String text = "a: 1\na: 2\n";
    assertThat(SameMeaning.of(FormatAssert.parse(text), FormatAssert.parse(text), Map.of()))
        .isTrue();
    assertThat(
            SameMeaning.of(FormatAssert.parse(text), FormatAssert.parse("a: 2\na: 1\n"), Map.of()))
        .isFalse();
  }
}
