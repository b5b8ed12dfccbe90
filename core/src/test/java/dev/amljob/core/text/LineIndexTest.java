// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineIndexTest {
  @Test
  void endsLinesAtAllThreeBreaks() {
    LineIndex lines = new LineIndex("a\nbc\r\nd\re");
    assertThat(lines.lineCount()).isEqualTo(4);
    assertThat(lines.line(1)).isEqualTo(new Span(2, 4));
    assertThat(lines.lineWithBreak(1)).isEqualTo(new Span(2, 6));
    assertThat(lines.position(6)).isEqualTo(new Position(2, 0));
    assertThat(lines.position(9)).isEqualTo(new Position(3, 1));
  }

  @Test
  void hasOneLineForAnEmptyTextAndOneMoreAfterAFinalBreak() {
    assertThat(new LineIndex("").lineCount()).isEqualTo(1);
    assertThat(new LineIndex("a\n").lineCount()).isEqualTo(2);
  }

  @Test
  void countsAnEmojiAsTwoCharacters() {
    assertThat(new LineIndex("😀x").position(2)).isEqualTo(new Position(0, 2));
  }

  @Test
  void clampsPositionsBehindTheEndOfALineOrOfTheText() {
    LineIndex lines = new LineIndex("ab\ncd");
    assertThat(lines.offset(new Position(0, 99))).isEqualTo(2);
    assertThat(lines.offset(new Position(99, 0))).isEqualTo(5);
    assertThat(lines.offset(new Position(1, 1))).isEqualTo(4);
  }

  @Test
  void refusesOffsetsOutsideTheText() {
    LineIndex lines = new LineIndex("ab");
    assertThatThrownBy(() -> lines.lineOf(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> lines.lineOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
