// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class SchemaMismatchRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("schema-mismatch");

  @Test
  void namesTheSchemaOfCommandJobs() {
    RULE.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
            command: ls
            environment: azureml:training:3
            """)
        .reports(
            "pipelineJob -> the schema is that of `pipelineJob`, but the file loads as a command"
                + " job; editors then check it by the wrong rules")
        .fixedTo(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            command: ls
            environment: azureml:training:3
            """);
  }

  @Test
  void acceptsTheRightSchemaAndThoseOfOthers() {
    RULE.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            command: ls
            """)
        .reportsNothing();
    RULE.lint("$schema: https://example.org/mine.json\ncommand: ls\n").reportsNothing();
    RULE.lint("$schema: ./pipelineJob.schema.json\ncommand: ls\n").reportsNothing();
  }

  @Test
  void acceptsAPipeline() {
    RULE.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
            type: pipeline
            jobs: {}
            """)
        .reportsNothing();
  }
}
