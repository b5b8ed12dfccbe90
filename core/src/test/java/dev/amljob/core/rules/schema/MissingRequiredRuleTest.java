// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class MissingRequiredRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("missing-required");

  @Test
  void insertsAnEnvironmentBelowTheKeysThatComeBefore() {
    RULE.lint(
            """
            # a job
            command: ls
            compute: azureml:cpu
            """)
        .reports("command -> a command job needs the key `environment`");
  }

  @Test
  void reportsAnEmptyMapping() {
    RULE.lint("{}\n")
        .reports(
            "{} -> a command job needs the key `command`",
            "{} -> a command job needs the key `environment`");
  }

  @Test
  void reportsAMissingTypeAtItsMapping() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            distribution:
              process_count_per_instance: 2
            """)
        .reports(
            "distribution -> `distribution` needs the key `type`, one of `mpi`, `pytorch`, `ray`,"
                + " `tensorflow`");
  }

  @Test
  void staysSilentInATextThatIsBroken() {
    RULE.lint("command: ls\nenvironment: 'azureml:training:3\n").reportsNothing();
  }
}
