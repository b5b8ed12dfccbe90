// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class NewerCliFieldRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("newer-cli-field");

  @Test
  void namesTheVersionThatBroughtAKey() {
    RULE.lint("parent_job_name: sweep-1\n")
        .reports(
            "parent_job_name -> `parent_job_name` needs version 1.26.0 of the `ml` extension,"
                + " or newer");
  }

  @Test
  void looksIntoMappingsAndFreeNames() {
    RULE.lint(
            """
            resources: {instance_count: 2, shm_size: 16g}
            services:
              notebook:
                type: jupyter_lab
            outputs:
              model: {type: mlflow_model, name: churn}
            """)
        .reports(
            "shm_size -> `shm_size` needs version 2.8.0 of the `ml` extension, or newer",
            "type -> `type` needs version 1.6.0 of the `ml` extension, or newer",
            "name -> `name` needs version 1.5.0 of the `ml` extension, or newer");
  }

  @Test
  void reportsAMappingOnce() {
    RULE.lint("queue_settings: {job_tier: spot}\n")
        .reports(
            "queue_settings -> `queue_settings` needs version 1.5.0 of the `ml` extension,"
                + " or newer");
  }

  @Test
  void acceptsKeysThatWereAlwaysThere() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            resources: {instance_count: 2}
            tags: {shm_size: a, parent_job_name: b}
            """)
        .reportsNothing();
    RULE.lint("resources: [shm_size]\n").reportsNothing();
  }
}
