// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingInWrongFieldRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("binding-in-wrong-field");

  @Test
  void reportsTextsThatStayAsTheyAre() {
    RULE.lint(
            """
            command: ls
            compute: azureml:${{inputs.where}}
            experiment_name: "run-${{ inputs.name }}"
            inputs:
              a: {path: 'azureml:${{inputs.b}}:1'}
            """)
        .reports(
            "${{inputs.where}} -> nothing replaces `${{inputs.where}}` in `compute`; expressions"
                + " are for `command`",
            "${{ inputs.name }} -> nothing replaces `${{ inputs.name }}` in `experiment_name`;"
                + " expressions are for `command`",
            "${{inputs.b}} -> nothing replaces `${{inputs.b}}` in `path`; expressions are for"
                + " `command`")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void isAnErrorWhereTheLoaderRefusesIt() {
    RULE.lint(
            """
            command: ls
            resources:
              instance_count: ${{inputs.a}}
            """)
        .reports(
            "${{inputs.a}} -> nothing replaces `${{inputs.a}}` in `instance_count`; expressions are"
                + " for `command`")
        .at(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "code|code: ${{inputs.a}}",
        "image|environment: {image: 'a/${{inputs.a}}'}",
        "timeout|limits: {timeout: '${{inputs.a}}'}",
        "name|name: a-${{inputs.a}}",
      })
  void isTheOnlyOneToSpeakOfIt(String key, String field) {
    LintAssert.lint(
            "type: command\ncommand: ls ${{inputs.a}}\ninputs: {a: 1}\n"
                + (field.startsWith("env") ? "" : "environment: azureml:a:1\n")
                + field)
        .reports(
            "${{inputs.a}} -> nothing replaces `${{inputs.a}}` in `"
                + key
                + "`; expressions are for `command`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.a}}",
        "compute: azureml:gpu",
        "display_name: ${{inputs.a}}",
        "outputs: {a: {path: \"azureml://datastores/x/paths/${{name}}\"}}",
        "environment_variables: {A: \"${{inputs.a}}\"}",
        "inputs: {a: {path: \"${{parent.inputs.a}}\"}}",
        "resources: {properties: {a: [1, {b: }]}}",
        "compute: &c [*c]",
        "environment: ${{inputs.a}}",
        "code: {local_path: a, command: \"${{inputs.a}}\"}",
        "command:",
        "command: [ls]",
        "command: {a: b}",
        "command: 3",
        "- command",
        "",
      })
  void acceptsAllElse(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
