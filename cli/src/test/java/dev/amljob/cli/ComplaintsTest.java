// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a terminal gets to see of what others wrote. */
class ComplaintsTest {
  private static String told(String message, String hint) {
    StringWriter text = new StringWriter();
    new Complaints(new PrintWriter(text)).tell(message, hint);
    return text.toString();
  }

  @Test
  void showsWhatATerminalWouldObey() {
    assertThat(told("cannot read `a\u001b[2Jb.yml`", "name \u202exyz"))
        .isEqualTo("amljob: cannot read `a\u241b[2Jb.yml`\nhint: name <U+202E>xyz\n");
  }

  @Test
  void keepsLines() {
    assertThat(told("one\r\n  two", "")).isEqualTo("amljob: one\n  two\n");
  }
}
