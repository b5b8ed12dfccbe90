// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineIndexProperties {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "\n", "\r", "\r\n", "é", "😀", "\t", "")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = "1")
  void leadsBackFromEveryPosition(@ForAll("texts") String text) {
    LineIndex lines = new LineIndex(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      Position position = lines.position(offset);
      Span line = lines.line(position.line());
      // An offset within a line break has no position that an editor would send back.
      if (line.touches(offset)) {
        assertThat(lines.offset(position)).isEqualTo(offset);
      }
    }
  }

  @Property(seed = "1")
  void cutsTheTextIntoItsLines(@ForAll("texts") String text) {
    LineIndex lines = new LineIndex(text);
    StringBuilder joined = new StringBuilder();
    for (int line = 0; line < lines.lineCount(); line++) {
      joined.append(lines.lineWithBreak(line).of(text));
      assertThat(lines.line(line).of(text)).doesNotContain("\n", "\r");
    }
    assertThat(joined).hasToString(text);
  }
}
