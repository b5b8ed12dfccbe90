// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class NullValueRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("null-value");

  @Test
  void reportsAKeyWithNothingBehindIt() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              # data: azureml:iris:1
            resources:
              instance_count: ~
              shm_size: 2g
            """)
        .reports(
            "inputs -> `inputs` has no value; give it one, or leave it out",
            "~ -> `instance_count` has no value; give it one, or leave it out")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
              # data: azureml:iris:1
            resources:
              shm_size: 2g
            """);
  }

  @Test
  void looksIntoFlowStyle() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            resources: {instance_count: 2, shm_size: null}
            """)
        .reports("null -> `shm_size` has no value; give it one, or leave it out")
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            resources: {instance_count: 2}
            """);
  }

  @Test
  void deletesNoKeyThatIsNeeded() {
    RULE.lint(
            """
            command:
            environment: azureml:training:3
            """)
        .reports("command -> `command` has no value; give it one")
        .hasNoFix();
  }

  @Test
  void reportsAnItem() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            resources:
              locations:
                - westeurope
                - null
            """)
        .reports("null -> this item has no value; give it one, or leave it out")
        .hasNoFix();
  }

  @Test
  void acceptsNullWhereItMeansSomething() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            outputs:
              model:
            tags: {a: }
            environment_variables:
              A: ~
            """)
        .reportsNothing();
  }

  @Test
  void saysThatTheKeysBelowWantToBeIndented() {
    RULE.lint(
            """
            inputs:
            rate: 0.5
            depth: 3
            command: ls
            """)
        .reports("inputs -> `inputs` has no value; indent the keys below it, or leave it out")
        .hasNoFix();
    RULE.lint("{inputs: , rate: 0.5}\n")
        .reports("inputs -> `inputs` has no value; give it one, or leave it out");
  }
}
