// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWindowsPathRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-windows-path");

  @Test
  void turnsBackslashesRound() {
    RULE.lint("command: python src\\train.py --data .\\data %HOME%\r\n")
        .reports(
            "src\\train.py -> a job runs on Linux, where the shell drops these backslashes; write"
                + " `src/train.py`",
            ".\\data -> a job runs on Linux, where the shell drops these backslashes; write"
                + " `./data`",
            "%HOME% -> a job runs on Linux, where a variable is `$HOME`, not `%HOME%`")
        .at(Severity.INFO);
  }

  @Test
  void editsTheWord() {
    RULE.lint("command: >-\n  python\n  src\\train.py\n")
        .fixTitles("write `src/train.py`")
        .suggests("command: >-\n  python\n  src/train.py\n");
  }

  @Test
  void leavesADriveToItsAuthor() {
    RULE.lint("command: ls C:\\data\\a.csv").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: echo a\\nb",
        "command: |\n  a \\\n  b\n",
        "command: grep 'a\\b.c' d",
        "command: python src\\train.py\nenvironment: {image: a, os_type: Windows}",
        "command: date +%H%M%S",
        "command: echo a\\ b.txt",
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
