// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class TypeMismatchRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("type-mismatch");

  @Test
  void saysWhatFitsAndWhatIsThere() {
    RULE.lint(
            """
            command: [python, train.py]
            environment: azureml:training:3
            resources: large
            limits: {timeout: soon}
            description: !!binary aGVsbG8=
            """)
        .reports(
            "[python, train.py] -> `command` must be a string, not a list",
            "large -> `resources` must be a mapping, not `large`",
            "soon -> `timeout` must be a whole number of seconds, not `soon`",
            "aGVsbG8= -> `description` must be a string, not the binary data `aGVsbG8=`")
        .hasNoFix();
  }

  @Test
  void acceptsWholeNumbersAsTheReferenceReadsThem() {
    RULE.lint(
            "{command: ls, environment: 'azureml:training:3', limits: {timeout: '3600'}, resources: {instance_count: 2.7}}")
        .reportsNothing();
  }

  @Test
  void pointsAtTheAliasThatBringsTheWrongValue() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            tags: &labels {a: b}
            display_name: *labels
            """)
        .reports("*labels -> `display_name` must be a string, not a mapping");
  }

  @Test
  void saysThatNumbersHaveAnEnd() {
    String job = "{command: ls, environment: 'azureml:training:3', ";
    RULE.lint(job + "inputs: {c: .inf, d: {value: .nan}}}")
        .reports(
            ".inf -> `c` takes no infinity and no NaN; quote `.inf` to send that text",
            ".nan -> `value` takes no infinity and no NaN; quote `.nan` to send that text");
    RULE.lint(job + "resources: {instance_count: .inf}}")
        .reports(".inf -> `instance_count` must be a whole number, not the number `.inf`");
  }
}
