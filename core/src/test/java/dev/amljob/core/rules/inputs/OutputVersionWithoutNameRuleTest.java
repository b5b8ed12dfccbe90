// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputVersionWithoutNameRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("output-version-without-name");

  @Test
  void suggestsTheNameOfTheOutput() {
    RULE.lint(
            """
            outputs:
              model:
                type: mlflow_model
                version: "3" # fixed
            """)
        .reports("version -> output `model` has a version but no `name` to register it under")
        .suggests(
            """
            outputs:
              model:
                type: mlflow_model
                name: model
                version: "3" # fixed
            """);
    RULE.lint("outputs: {model: {version: 3}}\n")
        .suggests("outputs: {model: {name: model, version: 3}}\n");
  }

  @Test
  void reportsAnEmptyName() {
    RULE.lint("outputs: {model: {version: 3, name: ''}}\n")
        .reports("version -> output `model` has a version but no `name` to register it under")
        .hasNoFix();
  }

  @Test
  void quotesANameThatIsNoTextAndSkipsOneThatIsNoName() {
    RULE.lint("outputs: {'on': {version: 3}}\n")
        .suggests("outputs: {'on': {name: \"on\", version: 3}}\n");
    RULE.lint("outputs: {a b: {version: 3}}\n").hasNoFix();
  }

  @Test
  void suggestsNothingInsideAMergedMapping() {
    RULE.lint(
            """
            inputs: {a: &base {version: 3}}
            outputs: {model: {<<: *base}}
            """)
        .reports("version -> output `model` has a version but no `name` to register it under")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{version: 3, name: churn}",
        "{name: churn}",
        "{version: ''}",
        "{version: }",
        "{version: 3, name: }",
        "{version: 3, nmae: churn}",
        "{version: [3]}",
        "{version: 2024-01-01}",
        "",
        "text",
        "[version]"
      })
  void acceptsNamesAndOtherMistakes(String output) {
    RULE.lint("outputs: {model: " + output + "}\n").reportsNothing();
  }

  @Test
  void leavesOtherTypesAlone() {
    RULE.lint("outputs: [version]\n").reportsNothing();
    RULE.lint("outputs:\n").reportsNothing();
  }
}
