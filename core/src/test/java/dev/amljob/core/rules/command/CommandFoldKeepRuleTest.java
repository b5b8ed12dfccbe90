// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandFoldKeepRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-fold-keep");

  @ParameterizedTest
  @CsvSource({">,>-", ">+,>-", ">2,>-2", ">2+,>-2"})
  void takesTheLineBreakOff(String bad, String good) {
    RULE.lint("command: " + bad + " # why\r\n  ls\r\n")
        .reports(
            bad + " -> `" + bad + "` leaves a line break at the end; `" + good + "` takes it off")
        .at(Severity.HINT)
        .fixTitles("write `" + good + "`")
        .fixedTo("command: " + good + " # why\r\n  ls\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: >-\n  ls\n",
        "command: |\n  ls\n",
        "command: ls\n",
        "description: >\n  ls\n",
        "command: >",
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
