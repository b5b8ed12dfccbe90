// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class KeyCaseRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("key-case");

  @Test
  void renamesCamelCase() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            environmentVariables: {A: b}
            resources: {instanceCount: 2}
            """)
        .reports(
            "environmentVariables -> `environmentVariables` is spelt `environment_variables` here",
            "instanceCount -> `instanceCount` is spelt `instance_count` here")
        .fixedTo(
            """
            command: ls
            environment: azureml:training:3
            environment_variables: {A: b}
            resources: {instance_count: 2}
            """);
  }

  @Test
  void renamesCapitalsAndHyphens() {
    RULE.lint("Command: ls\r\nenvironment: azureml:training:3\r\ndisplay-name: x\r\n")
        .reports(
            "Command -> `Command` is spelt `command` here",
            "display-name -> `display-name` is spelt `display_name` here")
        .fixedTo("command: ls\r\nenvironment: azureml:training:3\r\ndisplay_name: x\r\n");
  }

  @Test
  void leavesBothWhereTheRightKeyIsThere() {
    RULE.lint("{command: ls, Command: pwd, environment: 'azureml:training:3'}")
        .reports("Command -> `Command` is spelt `command` here")
        .hasNoFix();
  }
}
