// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardcodedJobNameRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("hardcoded-job-name");
  private static final String ONCE =
      "name -> a workspace takes each job name once, so this file makes one job only; ";

  @Test
  void suggestsTheNameThatMayRepeat() {
    RULE.lint("name: train-iris # short\r\ncommand: ls\r\n")
        .reports(ONCE + "use `display_name`")
        .at(Severity.WARNING)
        .fixTitles("rename to `display_name`")
        .suggests("display_name: train-iris # short\r\ncommand: ls\r\n");
  }

  @Test
  void suggestsNoNameWhereTheOtherIsThere() {
    RULE.lint(
            """
            # the trainer
            name: train-iris # short
            display_name: Iris
            command: ls
            """)
        .reports(ONCE + "without `name`, each run gets one of its own")
        .fixTitles("delete `name`")
        .suggests(
            """
            # the trainer
            display_name: Iris
            command: ls
            """);
    RULE.lint("{name: a, display_name: b, command: ls}").suggests("{display_name: b, command: ls}");
  }

  @Test
  void offersNothingForANameThatStandsElsewhere() {
    RULE.lint("tags: &t {name: a}\n<<: *t\ncommand: ls\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display_name: a",
        "name:",
        "name: 3",
        "name: [a]",
        "name: a b",
        "name: train-$(Build.BuildId)",
        "name: 'train-{{ run }}'",
        "name: <your-name>",
        "name: '%NAME%'",
        "name: 'train-#{id}#'",
      })
  void leavesTemplatesAndOtherMistakesAlone(String yaml) {
    RULE.lint("command: ls\n" + yaml).reportsNothing();
  }
}
