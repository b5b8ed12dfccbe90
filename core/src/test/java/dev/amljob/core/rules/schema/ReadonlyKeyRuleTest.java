// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadonlyKeyRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("readonly-key");

  private static String dropped(String key) {
    return key + " -> `" + key + "` is written by the service; in a file it is dropped";
  }

  @Test
  void deletesWhatTheServiceWrites() {
    RULE.lint(
            """
            command: ls
            creation_context:
              created_at: 2024-05-01
              created_by: Ana
            # the software
            environment: azureml:training:3
            id: azureml:/subscriptions/1
            services:
              shell:
                type: ssh
                endpoint: ssh://10.0.0.1
                status: Running
            status: Completed
            """)
        .reports(
            dropped("creation_context"),
            dropped("id"),
            dropped("endpoint"),
            dropped("status"),
            dropped("status"))
        .at(Severity.WARNING)
        .fixedTo(
            """
            command: ls
            # the software
            environment: azureml:training:3
            services:
              shell:
                type: ssh
            """);
  }

  @Test
  void worksInFlowStyle() {
    RULE.lint("{command: ls, environment: 'azureml:training:3', id: [1]}")
        .fixTitles("delete `id`")
        .fixedTo("{command: ls, environment: 'azureml:training:3'}");
  }

  @Test
  void isGraverWhereTheLoaderRefusesTheKey() {
    LintAssert.lint("command: ls\nenvironment: azureml:training:3\nlog_files:\n")
        .reports(
            "log_files -> `log_files` is written by the service; in a file it must have a"
                + " value or go")
        .at(Severity.ERROR)
        .fixedTo("command: ls\nenvironment: azureml:training:3\n");
  }

  @Test
  void offersNothingForWhatIsUsedOrStandsElsewhere() {
    RULE.lint("id: &x a\nname: *x\n").reports(dropped("id")).hasNoFix();
    RULE.lint("tags: &t {id: a}\n<<: *t\n").reports(dropped("id")).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags: {id: a}",
        "inputs: {status: 1, parameters: 2}",
        "services: [endpoint]",
        "services: {status: {type: ssh}}",
        "- id",
      })
  void leavesTheSameNamesAloneElsewhere(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
