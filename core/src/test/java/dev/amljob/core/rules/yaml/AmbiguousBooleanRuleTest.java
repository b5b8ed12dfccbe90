// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.yaml;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class AmbiguousBooleanRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("ambiguous-boolean");

  @Test
  void reportsBooleansThatInputsAndEnvironmentVariablesSend() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              shuffle: yes
              quiet: {value: off}
            environment_variables:
              DEBUG: true # on the cluster
            """)
        .reports(
            "yes -> `yes` is sent as the text `True`; quote it to send `yes`",
            "off -> `off` is sent as the text `False`; quote it to send `off`",
            "true -> `true` is sent as the text `True`; quote it to send `true`")
        .at(Severity.WARNING)
        .suggests(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              shuffle: "yes"
              quiet: {value: "off"}
            environment_variables:
              DEBUG: "true" # on the cluster
            """);
  }

  @Test
  void acceptsWhatArrivesAsItIsWritten() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            inputs:
              a: True
              b: False
              c: "on"
              d: y
              e: hon
            """)
        .reportsNothing();
  }

  @Test
  void acceptsBooleansThatAreSentAsSuch() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            distribution:
              type: ray
              include_dashboard: on
            resources:
              properties:
                a: on
            """)
        .reportsNothing();
  }

  @Test
  void looksAtPropertiesOfServicesAndVersionsOfOutputs() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            outputs:
              model: {type: mlflow_model, name: iris, version: on}
            services:
              lab:
                type: jupyter_lab
                properties:
                  a: yes
            """)
        .reports(
            "on -> `on` is sent as the text `True`; quote it to send `on`",
            "yes -> `yes` is sent as the text `True`; quote it to send `yes`");
  }

  @Test
  void reportsAValueThatSeveralAliasesShareOnce() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            environment_variables:
              A: &on on
              B: *on
            """)
        .reports("on -> `on` is sent as the text `True`; quote it to send `on`");
  }

  @Test
  void keepsLineBreaksOfWindows() {
    RULE.lint("inputs:\r\n  a: on\r\n  b: 1\r\n").suggests("inputs:\r\n  a: \"on\"\r\n  b: 1\r\n");
  }

  @Test
  void survivesOddValues() {
    RULE.lint(
            """
            inputs:
              - on
            environment_variables: on
            outputs:
              a: [on]
            services: {a: on, b: {properties: on}}
            """)
        .reportsNothing();
  }
}
