// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathExpressionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("output-path-expression");

  private static LintAssert lint(String expression) {
    return RULE.lint("outputs: {a: {path: 'azureml://datastores/d/paths/" + expression + "/'}}\n");
  }

  @Test
  void suggestsTheNearestName() {
    lint("${{nam}}")
        .reports(
            "${{nam}} -> `${{nam}}` is not replaced in the path of an output; `${{name}}`,"
                + " `${{output_name}}` and `${{default_datastore}}` are")
        .at(Severity.WARNING)
        .suggests("outputs: {a: {path: 'azureml://datastores/d/paths/${{name}}/'}}\n");
    lint("${{outputname}}").fixTitles("change to `output_name`");
    lint("${{inputs.a}}").at(Severity.WARNING).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${{name}}",
        "${{ output_name }}",
        "${{default_datastore}}",
        "{name}",
        "${name}",
        "${{nam",
        "plain"
      })
  void acceptsOtherTexts(String text) {
    lint(text).reportsNothing();
    RULE.lint("inputs: {a: {path: '${{nam}}'}}\n").reportsNothing();
  }
}
