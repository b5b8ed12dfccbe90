// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusedInputRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unused-input");

  @Test
  void suggestsToDeleteIt() {
    RULE.lint(
            """
            command: run ${{inputs.a}}
            inputs:
              a: 1
              b: # not needed
                type: uri_file
                path: azureml:b:1
            """)
        .reports("b -> input `b` is not used; a command speaks of it by `${{inputs.b}}`")
        .at(Severity.WARNING)
        .fixTitles("delete `b`")
        .suggests("command: run ${{inputs.a}}\ninputs:\n  a: 1\n");
    RULE.lint("command: run\ninputs: {b: 1}\n").suggests("command: run\ninputs: {}\n");
    RULE.lint("command: run ${{inputs.a}}\r\ninputs:\r\n  b: 1\r\n  a: 1\r\n")
        .suggests("command: run ${{inputs.a}}\r\ninputs:\r\n  a: 1\r\n");
  }

  @Test
  void deletesNothingThatIsSharedWithOthers() {
    RULE.lint("command: run\ntags: &t {b: x}\ninputs: *t\n")
        .reports("b -> input `b` is not used; a command speaks of it by `${{inputs.b}}`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: run ${{inputs.a}}\n",
        "command: run {inputs.a}\n",
        "command: run ${{inputs.A}}\n",
        "command: run ${{input.a}}\n",
        "command: run ${{inputs.a\n",
        "command: run ${{inputs.ab}}\n",
        "command: run ${{outputs.a}}\n",
        "command: run ${{inputs.a.path}}\n",
        "command: run $[[--a ${{inputs.a}}]]\n",
        "command: run $AZUREML_PARAMETER_a\n",
        "command: run\nenvironment_variables: {A: '${{inputs.a}}'}\n",
        "command: run\ndisplay_name: with ${{inputs.a}}\n",
        "command: [run]\n",
        "command: run\ncode: {\n",
        "code: .\n"
      })
  void acceptsWhatMayBeAUse(String rest) {
    RULE.lint("inputs: {a: 1}\n" + rest).reportsNothing();
  }

  @Test
  void takesAnOutputOfThatNameForAnother() {
    RULE.lint("command: run ${{outputs.a}}\ninputs: {a: 1}\noutputs: {a: }\n")
        .reports("a -> input `a` is not used; a command speaks of it by `${{inputs.a}}`");
  }

  @Test
  void leavesOtherTypesAlone() {
    RULE.lint("command: run\ninputs: [a]\n").reportsNothing();
    RULE.lint("command: run\ninputs:\n").reportsNothing();
    RULE.lint("command: run\ninputs: {[a]: 1, 1: 2}\n").reportsNothing();
  }

  @Test
  void leavesWhatLostItsIndentationToAnotherRule() {
    RULE.lint(
            """
            command: run ${{inputs.a}}
            environment: azureml:e:1
            inputs:
              a:
                type: uri_file
                path: azureml:a:1
              mode: download
            """)
        .reportsNothing();
  }
}
