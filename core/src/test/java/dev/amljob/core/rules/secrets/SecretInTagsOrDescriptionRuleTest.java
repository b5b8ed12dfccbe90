// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretInTagsOrDescriptionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("secret-in-tags-or-description");

  private static final String TOKEN = "glpat-" + "a1B2c3D4e5F6g7H8i9J0";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "description|description: use @ here",
        "display_name|display_name: '@'",
        "a|tags: {a: \"@\"}",
        "b|properties: {b: x @}",
      })
  void knowsTheShapeOfTokens(String field, String yaml) {
    RULE.lint(yaml.replace("@", TOKEN))
        .reports(
            TOKEN
                + " -> everybody who may see the job reads a GitLab token (`glpat-...`) in `"
                + field
                + "`; take it out, and have it replaced")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tags: {password: hunter22}",
        "description: the tokens glpat- and ghp_",
        "tags: {a: , b: 3}",
        "tags: [a]",
        "description: glpat-aaaaaaaaaaaaaaaaaaaaaaaaaaa1",
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
