// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class DuplicateKeyRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("duplicate-key");

  @Test
  void reportsTheSecondOfTwoEqualKeysAndPointsAtTheFirst() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            command: pwd
            """)
        .reports("command -> key `command` is written twice; only this one would be loaded")
        .notes("command -> first written here")
        .suggests(
            """
            environment: azureml:training:3
            command: pwd
            """);
  }

  @Test
  void looksIntoFlowMappings() {
    RULE.lint("inputs: {rate: 1, rate: 2}\n")
        .reports("rate -> key `rate` is written twice; only this one would be loaded")
        .suggests("inputs: {rate: 2}\n");
  }

  @Test
  void reportsThreeEqualKeysOnce() {
    RULE.lint(
            """
            tags:
              a: x
              a: y
              a: z
            """)
        .reports("a -> key `a` is written 3 times; only this one would be loaded")
        .notes("a -> first written here", "a -> and here")
        .hasNoFix();
  }

  @Test
  void acceptsAKeyThatAMergeBringsToo() {
    RULE.lint(
            """
            tags: &tags {a: x}
            properties:
              <<: *tags
              a: y
            """)
        .reportsNothing();
  }

  @Test
  void acceptsTheSameKeyInDifferentMappings() {
    RULE.lint(
            """
            inputs:
              data: {type: uri_file, path: azureml:iris:1}
              more: {type: uri_file, path: azureml:iris:2}
            """)
        .reportsNothing();
  }
}
