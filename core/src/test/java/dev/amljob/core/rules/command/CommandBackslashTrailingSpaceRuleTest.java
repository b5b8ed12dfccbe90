// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandBackslashTrailingSpaceRuleTest {
  private static final LintAssert.OneRule RULE =
      LintAssert.rule("command-backslash-trailing-space");

  @Test
  void deletesTheBlanks() {
    RULE.lint("command: |\r\n  a \\  \r\n  --b \\\t\r\n  --c\r\n")
        .reports(
            "\\   -> `\\` continues a line only as its last character; blanks follow it here",
            "\\\t -> `\\` continues a line only as its last character; blanks follow it here")
        .at(Severity.WARNING)
        .fixTitles("delete the blanks", "delete the blanks")
        .fixedTo("command: |\r\n  a \\\r\n  --b \\\r\n  --c\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: |\n  a \\\n  --b\n",
        "command: a\\ b",
        "command:",
        "command: [ls]",
        "command: {a: b}",
        "command: 3",
        "- command",
        "",
      })
  void acceptsAllElse(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
