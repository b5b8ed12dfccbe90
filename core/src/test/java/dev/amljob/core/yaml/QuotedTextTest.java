// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTextTest {
  @Test
  void takesDoubleQuotesUnlessTheyChangeTheText() {
    assertThat(QuotedText.of("it's")).isEqualTo("\"it's\"");
    assertThat(QuotedText.of("a\\b's")).isEqualTo("'a\\b''s'");
    assertThat(QuotedText.of("say \"so\"")).isEqualTo("'say \"so\"'");
  }
}
