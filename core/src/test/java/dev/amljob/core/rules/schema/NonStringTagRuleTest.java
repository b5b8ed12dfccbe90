// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;

class NonStringTagRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("non-string-tag");

  @Test
  void quotesNumbersAndBooleans() {
    RULE.lint(
            """
            command: ls
            environment: azureml:training:3
            display_name: 2024
            tags:
              version: 1.10 # of the model
              final: yes
            """)
        .reports(
            "2024 -> `display_name` must be text, but `2024` is a number; quote it",
            "1.10 -> `version` must be text, but `1.10` is a number; quote it",
            "yes -> `final` must be text, but `yes` is a boolean; quote it")
        .fixedTo(
            """
            command: ls
            environment: azureml:training:3
            display_name: "2024"
            tags:
              version: "1.10" # of the model
              final: "yes"
            """);
  }

  @Test
  void acceptsQuotedNumbersAndNullTags() {
    RULE.lint("{command: ls, environment: 'azureml:training:3', tags: {a: '1', b: null}}")
        .reportsNothing();
  }

  @Test
  void doesNotQuoteThroughAnAlias() {
    RULE.lint(
            "{command: ls, environment: 'azureml:training:3', inputs: {n: &n 5}, display_name: *n}")
        .reports("*n -> `display_name` must be text, but `5` is a number; quote it")
        .hasNoFix();
  }
}
