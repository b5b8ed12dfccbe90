// SPDX-License-Identifier: MIT
package dev.amljob.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void showsAShortTextWhole() {
    assertThat(Excerpt.of("", 3, "...")).isEmpty();
    assertThat(Excerpt.of("abc", 3, "...")).isEqualTo("abc");
    assertThat(Excerpt.of("😀😀😀", 3, "...")).isEqualTo("😀😀😀");
  }

  @Test
  void cutsALongOneBetweenCharacters() {
    assertThat(Excerpt.of("abcd", 3, "...")).isEqualTo("abc...");
    assertThat(Excerpt.of("a😀😀😀", 3, "…")).isEqualTo("a😀😀…");
    assertThat(Excerpt.of("ab cd", 3, "…")).isEqualTo("ab…");
  }

  @Test
  void showsAsManyChoicesAsAnybodyReads() {
    assertThat(Excerpt.codes(List.of())).isEmpty();
    assertThat(Excerpt.codes(List.of("a", "b\nc"))).isEqualTo("`a`, `b...`");
    assertThat(Excerpt.codes(Collections.nCopies(15, "a"))).endsWith("`, `a`");
    assertThat(Excerpt.codes(Collections.nCopies(16, "a"))).endsWith("`, `a` and 1 more");
  }

  @Test
  void cutsAfterTheFirstLine() {
    assertThat(Excerpt.of("a \nb", 3, "...")).isEqualTo("a...");
    assertThat(Excerpt.of("abcd\nb", 3, "...")).isEqualTo("abc...");
  }
}
