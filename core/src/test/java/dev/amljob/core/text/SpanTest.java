// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void isHalfOpen() {
    assertThat(new Span(1, 3).of("abcd")).isEqualTo("bc");
    assertThat(new Span(1, 3).length()).isEqualTo(2);
    assertThat(Span.at(2).isEmpty()).isTrue();
  }

  @Test
  void touchesItsEndAsACursorDoes() {
    assertThat(new Span(1, 3).touches(3)).isTrue();
    assertThat(new Span(1, 3).touches(4)).isFalse();
  }

  @Test
  void coversWhatLiesWithin() {
    assertThat(new Span(1, 5).covers(new Span(1, 5))).isTrue();
    assertThat(new Span(1, 5).covers(new Span(0, 2))).isFalse();
    assertThat(new Span(1, 2).to(new Span(4, 6))).isEqualTo(new Span(1, 6));
    assertThat(new Span(4, 9).part(1, 3)).isEqualTo(new Span(5, 7));
  }

  @Test
  void sortsByPlaceAndThenByLength() {
    assertThat(new Span(1, 2)).isLessThan(new Span(2, 2)).isLessThan(new Span(1, 3));
  }

  @Test
  void refusesToRunBackwards() {
    assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
