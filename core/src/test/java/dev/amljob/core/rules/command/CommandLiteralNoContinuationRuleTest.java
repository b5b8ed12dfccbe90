// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLiteralNoContinuationRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-literal-no-continuation");

  @Test
  void continuesEachLine() {
    RULE.lint(
            """
            command: |
              pip install .
              python train.py
                --epochs 3  \s
              --rate 0.1
              echo done
            """)
        .reports(
            "--epochs -> the shell takes this line for a command of its own; end the line before"
                + " with `\\`")
        .at(Severity.WARNING)
        .fixTitles("continue the line before")
        .fixedTo(
            """
            command: |
              pip install .
              python train.py \\
                --epochs 3 \\
              --rate 0.1
              echo done
            """);
  }

  @Test
  void keepsWindowsLineBreaks() {
    RULE.lint("command: |-\r\n  a b\r\n  -x\r\n").fixedTo("command: |-\r\n  a b \\\r\n  -x\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: |\n  a \\\n  --b\n",
        "command: |\n  a\n  b --c\n",
        "command: |\n  --b\n",
        "command: >\n  a\n\n  --b\n",
        "command: |\n  cat << E\n  --b\n  E\n",
        "command: |\n  - a\n",
        "command: |\n  a \\ \n  --b\n",
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
