// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class NonStringKeyRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("non-string-key");

  @Test
  void reportsABooleanAsAName() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            tags:
              on: cluster
            outputs: {yes: }
            """)
        .reports(
            "on -> key `on` is a boolean and has to be a string; quote it",
            "yes -> key `yes` is a boolean and has to be a string; quote it")
        .at(Severity.ERROR)
        .fixedTo(
            """
            command: ls
            environment: azureml:training:3
            tags:
              "on": cluster
            outputs: {"yes": }
            """);
  }

  @Test
  void suggestsToQuoteANumber() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            properties:
              1: a
              2024-01-01: b
            """)
        .reports(
            "1 -> key `1` is a number and has to be a string; quote it",
            "2024-01-01 -> key `2024-01-01` is a date and has to be a string; quote it")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            properties:
              "1": a
              "2024-01-01": b
            """);
  }

  @Test
  void reportsAKeyAmongFixedOnes() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            on: push
            """)
        .reports("on -> key `on` is a boolean and has to be a string")
        .hasNoFix();
  }

  @Test
  void warnsOfAVariableThatGetsAnotherName() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            environment_variables:
              on: x
              1: y
            """)
        .reports("on -> name `on` is sent as the text `True`")
        .at(Severity.WARNING)
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            environment_variables:
              "on": x
              1: y
            """);
  }

  @Test
  void acceptsAnyKeyInWhatIsHandedOn() {
    RULE.lint(
            """
            command: ls
            environment:
              image: ubuntu
              conda_file: {1: x}
            resources:
              properties:
                a: {1: x}
            environment_variables:
              A: {on: 1}
            """)
        .reportsNothing();
  }

  @Test
  void leavesAListAsAKeyToTheSyntax() {
    String yaml = "tags:\n  ? [a]\n  : x\n";
    RULE.lint(yaml).reportsNothing();
    LintAssert.rule("yaml-syntax").lint(yaml).reports("[a] -> a key must be text, not a list");
  }

  @Test
  void acceptsStringsAndMergeKeys() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            environment_variables: &all
              "on": x
              y: x
            services:
              a:
                type: jupyter_lab
                properties:
                  <<: *all
            """)
        .reportsNothing();
  }
}
