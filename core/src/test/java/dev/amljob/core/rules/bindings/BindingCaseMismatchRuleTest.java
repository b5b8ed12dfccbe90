// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingCaseMismatchRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("binding-case-mismatch");

  @Test
  void writesTheDeclaredName() {
    RULE.lint(
            """
            command: ls ${{inputs.Data}} ${{ outputs.MODEL }} {inputs.DATA}
            inputs: {data: 1}
            outputs: {model: }
            """)
        .reports(
            "Data -> `Data` is declared as `data`, and case counts in names",
            "MODEL -> `MODEL` is declared as `model`, and case counts in names",
            "DATA -> `DATA` is declared as `data`, and case counts in names")
        .at(Severity.ERROR)
        .notes(
            "data -> `data` is declared here",
            "model -> `model` is declared here",
            "data -> `data` is declared here")
        .fixTitles("write `data`", "write `model`", "write `data`")
        .fixedTo(
            """
            command: ls ${{inputs.data}} ${{ outputs.model }} {inputs.data}
            inputs: {data: 1}
            outputs: {model: }
            """);
  }

  @Test
  void findsMergedInputs() {
    RULE.lint("command: |\r\n  ls ${{inputs.A}}\r\ninputs:\r\n  <<: {a: 1}\r\n")
        .fixedTo("command: |\r\n  ls ${{inputs.a}}\r\ninputs:\r\n  <<: {a: 1}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.a}}\ninputs: {a: 1}",
        "command: ls ${{inputs.A}}\ninputs: {a: 1, A: 2}",
        "command: ls ${{inputs.AA}}\ninputs: {aa: 1, aA: 2}",
        "command: ls ${{inputs.b}}\ninputs: {a: 1}",
        "command: ls ${{outputs.A}}\ninputs: {a: 1}",
        "command: ls ${{inputs.A.path}}\ninputs: {a: 1}",
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
