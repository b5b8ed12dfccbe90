// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputPathMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-path-missing");

  @Test
  void namesTheInput() {
    RULE.lint("inputs:\n  iris:\n    type: uri_file\n")
        .reports("iris -> input `iris` has no `path`, and so names no data")
        .at(Severity.ERROR)
        .hasNoFix();
    RULE.lint("inputs: {iris: {mode: download}}\n").at(Severity.ERROR);
    RULE.lint("inputs: {iris: {}}\n").at(Severity.ERROR);
    RULE.lint("inputs: {iris: {path: ''}}\n")
        .reports("'' -> the `path` of input `iris` is empty, and so names no data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{path: x}",
        "{type: uri_file, path: x}",
        "{value: 3}",
        "{type: number}",
        "{type: uri_file, pth: x}",
        "{path: }",
        "{path: [x]}",
        "3",
        "",
        "[path]",
        "{type: uri_file, <<: {path: x}}"
      })
  void acceptsDataAndOtherMistakes(String input) {
    RULE.lint("inputs: {iris: " + input + "}\n").reportsNothing();
    RULE.lint("outputs: {iris: {type: uri_file}}\ninputs: [iris]\n").reportsNothing();
  }
}
