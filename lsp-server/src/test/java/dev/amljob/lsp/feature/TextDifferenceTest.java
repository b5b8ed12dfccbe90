// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.TextEdit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {
  @Test
  void leavesAloneWhatStays() {
    List<TextEdit> edits = TextDifference.between("a\nb\nc\nd\n", "a\nB\nc\nx\nd\n");
    assertThat(edits).extracting(TextEdit::newText).containsExactly("B\n", "x\n");
  }

  @Test
  void leadsFromOneTextToTheOther() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      String before = text(random);
      String after = text(random);
      assertThat(TextEdit.applyAll(before, TextDifference.between(before, after))).isEqualTo(after);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(90); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(4))).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
    }
    return text.append(random.nextBoolean() ? "" : "end").toString();
  }
}
