// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlSyntaxRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("yaml-syntax");

  private static final String TOO_MUCH =
      "command -> this file holds more values than are checked against the schema; what an alias"
          + " repeats counts each time";

  @Test
  void reportsWhatIsNotClosed() {
    RULE.lint("command: ls\nproperties: {stage: test\n").at(Severity.ERROR);
    RULE.lint("command: \"ls\nenvironment: azureml:training:3\n").at(Severity.ERROR);
  }

  @Test
  void reportsMoreThanIsChecked() {
    StringBuilder text = new StringBuilder("command: ls\nx0: &x0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*x" + (i - 1) + ", ";
      text.append("x" + i + ": &x" + i + " [" + before.repeat(8) + "*x" + (i - 1) + "]\n");
    }
    RULE.lint(text.toString()).reports(TOO_MUCH);
    RULE.lint("command: ls\ntags: [" + "1, ".repeat(200_000) + "1]\n").reports(TOO_MUCH);
  }

  @Test
  void reportsAMergeOfNothingOnce() {
    RULE.lint("tags:\n  <<: *q\n")
        .reports("*q -> `*q` repeats the value after `&q`, which does not come before it");
    RULE.lint("tags:\n  <<: [*q]\n")
        .reports("*q -> `*q` repeats the value after `&q`, which does not come before it");
    RULE.lint("tags:\n  <<: text\n")
        .reports("text -> `<<` merges a mapping or a list of mappings, not a string");
    RULE.lint("tags:\n  <<: [{a: b}, 3, {c: d}]\n")
        .reports("3 -> `<<` merges a mapping or a list of mappings, not a number");
    RULE.lint("tags:\n  <<: [[{a: b}]]\n")
        .reports("[{a: b}] -> `<<` merges a mapping or a list of mappings, not a list");
  }

  @Test
  void showsTheBeginningOfALongValue() {
    String number = "9".repeat(5000);
    RULE.lint("tags: {a: " + number + "}\n")
        .reports(
            number
                + " -> `"
                + "9".repeat(60)
                + "...` cannot be loaded: it reads as a number that is too long; quote it if it is"
                + " text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "compute:azureml:cpu | insert a space",
        "command: a: b | quote the value",
        "compute: @me | quote the value",
        "compute: azureml: cpu | take the space out",
        "compute = cpu | write `:`",
        "command: \"\\q\" | insert `\\`",
        "command: 'it's' | write `''`"
      })
  void saysWhatARepairDoes(String line, String title) {
    RULE.lint("environment: azureml:training:3\n" + line + "\n").fixTitles(title);
  }

  @Test
  void acceptsYaml() {
    RULE.lint("command: ls\nenvironment: &a {image: ubuntu}\n").reportsNothing();
  }
}
