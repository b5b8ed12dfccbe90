// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IoNameCharsetRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("io-name-charset");

  @Test
  void renamesItWithAllItsUses() {
    RULE.lint(
            """
            command: |
              run ${{inputs.train-data}} ${{ inputs.train-data }} # ${{outputs.train-data}}
            inputs:
              train-data: 1 # of May
            """)
        .reports("train-data -> the name of an input takes letters, digits and `_` only, not `-`")
        .at(Severity.ERROR)
        .fixTitles("rename to `train_data`")
        .fixedTo(
            """
            command: |
              run ${{inputs.train_data}} ${{ inputs.train_data }} # ${{outputs.train-data}}
            inputs:
              train_data: 1 # of May
            """);
    RULE.lint("command: run ${{inputs.a.b}}\r\ninputs: {a.b: 1}\r\n")
        .fixedTo("command: run ${{inputs.a_b}}\r\ninputs: {a_b: 1}\r\n");
    RULE.lint("command: run ${{outputs.1st}}\noutputs: {1st: {}}\n")
        .reports("1st -> the name of an output starts with a letter or `_`, not with `1`")
        .fixedTo("command: run ${{outputs._1st}}\noutputs: {_1st: {}}\n");
    RULE.lint("inputs: {a b: 1}\n")
        .reports("a b -> the name of an input takes letters, digits and `_` only, not spaces")
        .fixedTo("inputs: {a_b: 1}\n");
  }

  @Test
  void inventsNoNames() {
    RULE.lint("inputs: {a-b: 1, a_b: 2}\n")
        .reports("a-b -> the name of an input takes letters, digits and `_` only, not `-`")
        .hasNoFix();
    RULE.lint("inputs: {größe: 1}\n")
        .reports("größe -> the name of an input takes letters, digits and `_` only, not `ö`")
        .hasNoFix();
    RULE.lint("inputs: {'': 1}\n").reports("'' -> the name of an input cannot be empty").hasNoFix();
    RULE.lint("tags: &t {a-b: x}\ninputs: *t\n")
        .reports("a-b -> the name of an input takes letters, digits and `_` only, not `-`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{a: 1}", "{_a1: 1}", "{A_b: 1}", "{1: x}", "{on: x}", "[a-b]", "a-b", ""})
  void acceptsOtherNames(String inputs) {
    RULE.lint("inputs: " + inputs + "\n").reportsNothing();
    RULE.lint("outputs: " + inputs + "\n").reportsNothing();
  }
}
