// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandFoldedBlankLineRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-folded-blank-line");

  @Test
  void joinsLinesThatAreIndented() {
    RULE.lint(
            """
            command: >-
              python train.py
                --epochs 3
                --rate 0.1
            """)
        .reports(
            "--epochs -> a blank line or a deeper indentation keeps the line break before"
                + " `--epochs`, so that the shell takes it for a command")
        .at(Severity.WARNING)
        .fixTitles("join the lines")
        .fixedTo(
            """
            command: >-
              python train.py
              --epochs 3
              --rate 0.1
            """);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "command: >-@  cd b@    a c@  --d@,command: >-@  cd b@    a c --d@",
        "command: >2-@    a c@    --d@,command: >2-@    a c --d@",
      })
  void joinsOnOneLineWhereIndentationWouldNotHelp(String bad, String good) {
    RULE.lint(bad.replace("@", "\n")).fixedTo(good.replace("@", "\n"));
  }

  @Test
  void deletesBlankLines() {
    RULE.lint("command: >-\r\n  a b\r\n\r\n\r\n  --c\r\n")
        .fixedTo("command: >-\r\n  a b\r\n  --c\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"command: a b\n\n  --c", "command: 'a b\n\n  --c'", "command: \"a b\\n --c\""})
  void joinsLinesOfOtherStyles(String yaml) {
    RULE.lint(yaml)
        .reports(
            "--c -> a line break remains before `--c`, so that the shell takes it for a command")
        .fixedTo(yaml.replace("\n\n  --c", " --c").replace("\\n --c", " --c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: >-\n  a\n\n  b\n",
        "command: >-\n  a\n  --b\n",
        "command: |\n  a\n  --b\n",
        "command: >\n  a \\\n\n  --b\n",
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
