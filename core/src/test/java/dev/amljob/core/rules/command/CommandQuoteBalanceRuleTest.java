// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandQuoteBalanceRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-quote-balance");

  @Test
  void showsWhereItOpens() {
    RULE.lint("command: python -c 'print(1)\n")
        .reports("' -> this quote is not closed, so that the shell refuses or misreads the command")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "echo \"a|\"|this quote is not closed",
        "echo `a|`|this quote is not closed",
        "echo $(a|$(|this bracket is not closed",
        "echo ${A|${|this brace is not closed",
      })
  void knowsTheOthers(String command, String place, String problem) {
    RULE.lint("command: |-\r\n  " + command + "\r\n")
        .reports(place + " -> " + problem + ", so that the shell refuses or misreads the command");
  }

  @Test
  void knowsHereDocuments() {
    RULE.lint("command: >-\n  cat << END\n  a\n  END\n")
        .reports(
            "<< END -> no line with the end of this here-document follows, so that the shell refuses"
                + " or misreads the command");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: echo 'a' \"b\" $(c) ${D} `e`",
        "command: ls ${{inputs.a",
        "command: echo it\\'s",
        "command: |\n  cat << E\n  it's\n  E\n",
        "command: ls # it's",
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
