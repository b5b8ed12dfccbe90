// SPDX-License-Identifier: MIT
package dev.amljob.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of text from many scripts. */
class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "äöü, 3",
    "日本語, 6",
    "ｱｲｳ, 3",
    "ＡＢ, 4",
    "한국, 4",
    // Letters that join: the same two syllables in six parts.
    "\u1112\u1161\u11ab\u1100\u116e\u11a8, 4",
    "e\u0301, 1",
    "n\u0303o\u0308, 2",
    "a\u200bb, 2",
    "🚀, 2",
    "𝒳, 1",
    "𠀀, 2",
    "♥, 1",
    "♥\ufe0f, 2",
    "✅, 2",
    "✅\ufe0f, 2",
    "🇫🇷, 2",
    "🇫🇷🇩🇪, 4",
    "👍🏽, 2",
    "👩\u200d💻, 2",
    "👨\u200d👩\u200d👧\u200d👦, 2",
    "1\ufe0f\u20e3, 1",
    "ا\u064e, 1",
    "ไ\u0e17\u0e35\u0e48, 2",
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
