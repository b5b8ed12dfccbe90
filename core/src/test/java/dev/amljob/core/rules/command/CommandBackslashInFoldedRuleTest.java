// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandBackslashInFoldedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-backslash-in-folded");

  @Test
  void deletesAllOfThem() {
    RULE.lint(
            """
            command: >-
              python train.py \\
              --epochs 3 \\
              --rate 0.1
            """)
        .reports(
            "\\ -> YAML has joined these lines, so that `\\` makes a blank part of the next argument")
        .at(Severity.WARNING)
        .fixTitles("delete the backslashes")
        .fixedTo(
            """
            command: >-
              python train.py
              --epochs 3
              --rate 0.1
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: a @\n  --b",
        "command: 'a @\r\n  --b'",
        "{command: a @\n  --b}",
      })
  void worksInOtherStyles(String yaml) {
    RULE.lint(yaml.replace("@", "\\"))
        .fixTitles("delete the backslash")
        .fixedTo(yaml.replace(" @", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: |\n  a \\\n  --b\n",
        "command: \"a \\\n  --b\"",
        "command: a\\ b",
        "command: >-\n  a 'b \\\n  c'\n",
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
