// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandFoldedCommandsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-folded-commands");

  @Test
  void namesTheLineThatIsSwallowed() {
    RULE.lint(
            """
            command: >-
              source venv/bin/activate
              Rscript x.R
              --a 1
            """)
        .reports(
            "Rscript -> YAML joins this line with the one before, which gets `Rscript` as an"
                + " argument; write `&&` between the two")
        .at(Severity.WARNING)
        .notes("source venv/bin/activate -> the command before")
        .fixTitles("insert `&&`")
        .suggests(
            """
            command: >-
              source venv/bin/activate &&
              Rscript x.R
              --a 1
            """);
  }

  @Test
  void worksInPlainText() {
    RULE.lint("command: pip install -r a.txt\r\n  python b.py\r\n")
        .suggests("command: pip install -r a.txt &&\r\n  python b.py\r\n");
  }

  @Test
  void seesCommentsThatSwallowTheRest() {
    RULE.lint("command: >-\n  # train\n  python a.py\n")
        .reports(
            "# -> YAML joins the lines, so that this comment runs on to the end of the command;"
                + " write it above `command`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: |\n  source a\n  Rscript b.R\n",
        "command: >-\n  source a &&\n  Rscript b.R\n",
        "command: >-\n  python a.py\n  --b c\n",
        "command: >-\n  source a\n\n  Rscript b.R\n",
        "command: source a Rscript b.R",
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
