// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobNameCharsetRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("job-name-charset");
  private static final String ONLY =
      " -> the name of a job has only letters, digits, `-` and `_`, not ";

  @Test
  void suggestsTheClosestLegalName() {
    RULE.lint("name: train: iris\r\ncommand: ls\r\n".replace(": iris", ":iris"))
        .reports("train:iris" + ONLY + "`:`")
        .at(Severity.ERROR)
        .fixTitles("change to `train-iris`")
        .suggests("name: train-iris\r\ncommand: ls\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'my job' | 'my job' -> the name of a job has only letters, digits, - and _, not spaces"
            + " | \"my-job\"",
        "v1.0 | v1.0 -> the name of a job has only letters, digits, - and _, not . | v1-0",
        "été | été -> the name of a job starts with a letter or a digit, not with é | t",
        "_a | _a -> the name of a job starts with a letter or a digit, not with _ | a",
      })
  void namesWhatIsWrong(String name, String report, String legal) {
    String quoted =
        report
            .replace(", - and _,", ", `-` and `_`,")
            .replaceAll("(not (?:with )?)(\\S)$", "$1`$2`");
    RULE.lint("{name: " + name + ", command: ls}")
        .reports(quoted)
        .suggests("{name: " + legal + ", command: ls}");
  }

  @Test
  void cutsAnOverlongName() {
    RULE.lint("name: " + "a".repeat(256) + "\ncommand: ls\n")
        .reports("a".repeat(256) + " -> the name of a job has at most 255 characters, not 256")
        .suggests("name: " + "a".repeat(255) + "\ncommand: ls\n");
  }

  @Test
  void offersNothingWhereNothingIsLeft() {
    RULE.lint("{name: '', command: ls}")
        .reports(
            "'' -> the name of a job cannot be empty; without `name`, one is made up for each run")
        .hasNoFix();
    RULE.lint("{name: '...', command: ls}").hasNoFix();
    RULE.lint("{tags: {a: &n 'a b'}, name: *n, command: ls}").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: train-iris_2",
        "name: 3d",
        "name:",
        "name: 3",
        "name: [a b]",
        "name: <your job>",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint("command: ls\n" + yaml).reportsNothing();
  }
}
