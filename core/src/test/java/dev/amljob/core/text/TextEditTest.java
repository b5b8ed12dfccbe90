// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditTest {
  @Test
  void appliesAllEditsToTheTextBeforeAnyOfThem() {
    List<TextEdit> edits =
        List.of(
            TextEdit.insert(5, "!"),
            TextEdit.replace(new Span(0, 1), "J"),
            TextEdit.delete(new Span(3, 5)));
    assertThat(TextEdit.applyAll("hello", edits)).isEqualTo("Jel!");
  }

  @Test
  void keepsInsertionsAtOnePlaceInTheirOrder() {
    assertThat(TextEdit.applyAll("", List.of(TextEdit.insert(0, "a"), TextEdit.insert(0, "b"))))
        .isEqualTo("ab");
  }

  @Test
  void refusesOverlapsAndPlacesOutsideTheText() {
    List<TextEdit> overlapping =
        List.of(TextEdit.delete(new Span(0, 3)), TextEdit.delete(new Span(2, 4)));
    assertThatThrownBy(() -> TextEdit.applyAll("hello", overlapping))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextEdit.applyAll("hi", List.of(TextEdit.insert(3, "x"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
