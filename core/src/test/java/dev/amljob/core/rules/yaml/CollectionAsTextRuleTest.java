// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectionAsTextRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("collection-as-text");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[1] | a list | [1]",
        "{b: 1} | a mapping | {'b': 1}",
        "[a, \"it's\", null, {b: on}] | a list | ['a', \"it's\", None, {'b': True}]",
        "[] | a list | []",
        "[2024-01-01] | a list | [datetime.date(2024, 1, 1)]",
        "[&b [1], *b] | a list | [[1], [1]]"
      })
  void reportsWhatPythonPrints(String written, String kind, String sent) {
    RULE.lint("environment_variables: {A: " + written + "}\n")
        .reports(
            written
                + " -> `A` is "
                + kind
                + " and is sent as the text `"
                + sent
                + "`; write the text that is meant, in quotes")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void looksAtServicesToo() {
    RULE.lint("services: {lab: {type: jupyter_lab, properties: {a: [b]}}}\n")
        .reports(
            "[b] -> `a` is a list and is sent as the text `['b']`; write the text that is meant, in"
                + " quotes");
  }

  @Test
  void leavesOutALongText() {
    String list = "[" + "abcdefgh, ".repeat(20) + "z]";
    RULE.lint("environment_variables: {A: " + list + "}\n")
        .reports(
            list
                + " -> `A` is a list and is sent as one long text; write the text that is meant, in"
                + " quotes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'[1]'", "", "1", "on", "{{ x }}"})
  void leavesOtherValuesAlone(String value) {
    RULE.lint("environment_variables: {A: " + value + "}\n").reportsNothing();
  }
}
