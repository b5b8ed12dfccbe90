// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandEmptyRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-empty");

  @ParameterizedTest
  @ValueSource(strings = {"''", "\"\"", "' '", "'---'", "|\n  &&\n", "'\u00e9'"})
  void reportsNothingToRun(String value) {
    RULE.lint("command: " + value)
        .reports(
            value.stripTrailing().replace("\n", "\\n")
                + " -> the command holds nothing to run; a letter or a digit is the least")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls",
        "command: _",
        "command: \"1\"",
        "command: |\n<<<<<<< HEAD\n  ls\n=======\n",
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
