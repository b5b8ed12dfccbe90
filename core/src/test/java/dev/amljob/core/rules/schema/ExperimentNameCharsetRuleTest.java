// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentNameCharsetRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("experiment-name-charset");

  @Test
  void suggestsTheClosestName() {
    RULE.lint("experiment_name: my experiment (v2)\n")
        .reports(
            "my experiment (v2) -> an experiment name takes letters, digits, `_` and `-` only,"
                + " not spaces")
        .suggests("experiment_name: my-experiment-v2\n");
  }

  @Test
  void reportsWhatItStartsWith() {
    RULE.lint("experiment_name: \"_churn\"\n")
        .reports("\"_churn\" -> an experiment name starts with a letter or a digit")
        .suggests("experiment_name: \"churn\"\n");
  }

  @Test
  void reportsItsLength() {
    String name = "a".repeat(257);
    RULE.lint("experiment_name: " + name + "\n")
        .reports(name + " -> an experiment name has at most 256 characters, not 257")
        .suggests("experiment_name: " + "a".repeat(256) + "\n");
    RULE.lint("experiment_name: " + "a".repeat(256) + "\n").reportsNothing();
  }

  @Test
  void knowsNoNameForOneOfOtherLettersOnly() {
    RULE.lint("experiment_name: \"\uD83D\uDE00\"\n")
        .reports(
            "\"\uD83D\uDE00\" -> an experiment name takes letters, digits, `_` and `-` only,"
                + " not `\uD83D\uDE00`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"churn", "9-lives_B", "''", "${{name}}", "", "3", "[a]", "{a: b}"})
  void acceptsGoodNamesAndOtherMistakes(String name) {
    RULE.lint("experiment_name: " + name + "\n").reportsNothing();
  }
}
