// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedInputRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("undefined-input");

  @Test
  void suggestsTheNearestName() {
    RULE.lint(
            """
            command: >-
              python train.py # data
              --data ${{ inputs.dat }}
            inputs: {data: {type: uri_file, path: azureml:d:1}}
            """)
        .reports("dat -> input `dat` is not declared under `inputs`; did you mean `data`?")
        .notes("data -> declared here")
        .at(Severity.ERROR)
        .fixTitles("change to `data`")
        .suggests(
            """
            command: >-
              python train.py # data
              --data ${{ inputs.data }}
            inputs: {data: {type: uri_file, path: azureml:d:1}}
            """);
    RULE.lint("command: run {inputs.dat}\r\ninputs:\r\n  data: 1\r\n")
        .suggests("command: run {inputs.data}\r\ninputs:\r\n  data: 1\r\n");
  }

  @Test
  void leavesANameInOtherCaseToItsOwnRule() {
    RULE.lint("command: echo ${{inputs.Data}}\ninputs: {data: 1}\n").reportsNothing();
  }

  @Test
  void seesAnOutputOfThatName() {
    RULE.lint("command: echo ${{inputs.model}}\noutputs: {model: {}}\n")
        .reports("inputs -> input `model` is not declared under `inputs`, but `model` is an output")
        .notes("model -> declared here")
        .suggests("command: echo ${{outputs.model}}\noutputs: {model: {}}\n");
  }

  @Test
  void reportsEachPlaceWhereNothingIsDeclared() {
    RULE.lint("command: echo ${{inputs.a}} ${{inputs.a}}\n")
        .reports(
            "a -> input `a` is not declared under `inputs`",
            "a -> input `a` is not declared under `inputs`")
        .hasNoFix();
  }

  @Test
  void isMilderWhereTheReferenceDoesNotLook() {
    RULE.lint("command: run [--x ${{inputs.b}}]\ninputs: {a: 1}\n").at(Severity.WARNING);
    RULE.lint("command: run $[[--x ${{inputs.b}}]]\ninputs: {a: 1}\n").at(Severity.WARNING);
    RULE.lint("command: run\nenvironment_variables: {A: '${{inputs.b}}'}\n")
        .reports("b -> input `b` is not declared under `inputs`")
        .at(Severity.WARNING);
  }

  @Test
  void takesMergedInputsIntoAccount() {
    RULE.lint(
            """
            command: echo ${{inputs.a}} ${{inputs.b}}
            tags: &shared {a: x}
            inputs: {<<: *shared, b: 1}
            """)
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: echo ${{inputs.a}} ${{ inputs.a }} {inputs.a}\ninputs: {a: 1}\n",
        "command: echo ${{inputs.a.path}}\ninputs: {a: 1}\n",
        "command: echo ${{inputs.a.b}}\ninputs: {a.b: 1}\n",
        "command: echo ${{inputs.}} ${{inputs}} ${{input.x}} ${{inputs[x]}} ${inputs.x}\n",
        "command: echo ${{inputs.x}}\ninputs:\n",
        "command: echo ${{inputs.x}}\ninputs: [x]\n",
        "command: echo ${{inputs.x}}\ninput: {x: 1}\n",
        "command: echo ${{inputs.x}}\nresources: {inputs: {x: 1}}\n",
        "command: echo ${{inputs.x}}\nInputs: {x: 1}\n",
        "command: echo ${{inputs.x}}\ninputs: {x: 1\n",
        "command: [\"${{inputs.x}}\"]\n",
        "environment_variables: [\"${{inputs.x}}\"]\n",
        "command:\n"
      })
  void leavesDeclaredNamesAndOtherMistakesAlone(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
