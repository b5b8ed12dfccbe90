// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class SchemaMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("schema-missing");

  @Test
  void insertsTheSchemaAboveTheFirstKey() {
    RULE.lint(
            """
            # trains the model
            command: ls # here
            environment: azureml:training:3
            """)
        .reports("command -> `$schema` is missing, by which editors recognise a command job")
        .fixedTo(
            """
            # trains the model
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            command: ls # here
            environment: azureml:training:3
            """);
  }

  @Test
  void onlySuggestsTheSchemaWhereNothingTellsAJob() {
    RULE.lint("comand: ls\n")
        .suggests(
            "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
                + "comand: ls\n");
  }

  @Test
  void keepsWindowsLineBreaks() {
    String bare = "command: ls\r\nenvironment: azureml:training:3\r\n";
    String schema =
        "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\r\n";
    RULE.lint(bare).fixedTo(schema + bare);
  }

  @Test
  void keepsFlowMappingsFlowAndJsonJson() {
    RULE.lint("{command: ls}\n")
        .fixedTo(
            "{$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json,"
                + " command: ls}\n");
    RULE.lint("{\"command\": \"ls\"}\n")
        .fixedTo(
            "{\"$schema\": \"https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\","
                + " \"command\": \"ls\"}\n");
  }

  @Test
  void acceptsAKeyOrACommentForEditors() {
    RULE.lint("$schema: commandJob.schema.json\ncommand: ls\n").reportsNothing();
    RULE.lint("# yaml-language-server: $schema=./commandJob.schema.json\ncommand: ls\n")
        .reportsNothing();
  }

  @Test
  void staysSilentWhereTheTextIsBroken() {
    RULE.lint("command: a: b\n").reportsNothing();
  }

  @Test
  void leavesAloneWhatIsNoMapping() {
    RULE.lint("").reportsNothing();
    RULE.lint("- command\n").reportsNothing();
    RULE.lint("{}\n").reportsNothing();
  }
}
