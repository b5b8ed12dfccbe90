// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Edits of edits, told as edits of the first text. */
class PiecesTest {
  private static TextEdit replace(int start, int end, String text) {
    return TextEdit.replace(new Span(start, end), text);
  }

  @Test
  void joinsEditsOfSeveralRounds() {
    Pieces pieces = new Pieces("abcdef");
    pieces.edit(List.of(replace(1, 2, "XYZ")));
    pieces.edit(List.of(replace(2, 5, ""), replace(8, 8, "!")));
    assertThat(pieces.edits()).containsExactly(replace(1, 3, "X"), replace(6, 6, "!"));
  }

  @Test
  void forgetsWhatWasUndone() {
    Pieces pieces = new Pieces("abc");
    pieces.edit(List.of(replace(1, 2, "X")));
    pieces.edit(List.of(replace(1, 2, "b")));
    assertThat(pieces.edits()).isEmpty();
  }

  @Property(tries = 500, seed = "1")
  void leadsToTheSameText(@ForAll long seed) {
    Random random = new Random(seed);
    String first = "abcdefghijklmnop";
    String text = first;
    Pieces pieces = new Pieces(first);
    for (int round = 0; round < 4; round++) {
      List<TextEdit> edits = new ArrayList<>();
      int at = 0;
      while (at < text.length() && edits.size() < 3) {
        int start = at + random.nextInt(text.length() - at + 1);
        int end = Math.min(text.length(), start + random.nextInt(4));
        edits.add(replace(start, end, "XYZ".substring(random.nextInt(4))));
        at = end + 1;
      }
      pieces.edit(edits);
      text = TextEdit.applyAll(text, edits);
      assertThat(TextEdit.applyAll(first, pieces.edits())).isEqualTo(text);
    }
  }
}
