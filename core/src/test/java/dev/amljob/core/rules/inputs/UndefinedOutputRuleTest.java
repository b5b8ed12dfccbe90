// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedOutputRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("undefined-output");

  @Test
  void suggestsTheNearestName() {
    RULE.lint("command: run ${{outputs.modle}}\noutputs: {model: {}}\n")
        .reports("modle -> output `modle` is not declared under `outputs`; did you mean `model`?")
        .notes("model -> declared here")
        .at(Severity.WARNING)
        .suggests("command: run ${{outputs.model}}\noutputs: {model: {}}\n");
  }

  @Test
  void declaresWhatIsMissing() {
    RULE.lint(
            """
            command: |
              run ${{outputs.model}}
            environment: azureml:e:1 # ours
            """)
        .reports("model -> output `model` is not declared under `outputs`")
        .fixTitles("declare it under `outputs`")
        .suggests(
            """
            command: |
              run ${{outputs.model}}
            outputs:
              model: {type: uri_folder}
            environment: azureml:e:1 # ours
            """);
    RULE.lint(
            """
            command: run ${{outputs.model}}
            outputs:
              log: # kept
                type: uri_file
            """)
        .suggests(
            """
            command: run ${{outputs.model}}
            outputs:
              log: # kept
                type: uri_file
              model: {type: uri_folder}
            """);
    RULE.lint("{command: 'run ${{outputs.model}}', outputs: {}}\n")
        .suggests("{command: 'run ${{outputs.model}}', outputs: {model: {type: uri_folder}}}\n");
    String crlf = "command: run ${{outputs.model}}\r\ncode: .\r\n";
    RULE.lint(crlf)
        .suggests(crlf.replace("code", "outputs:\r\n  model: {type: uri_folder}\r\ncode"));
  }

  @Test
  void declaresNoNameThatIsNone() {
    RULE.lint("command: run ${{outputs.a-b}}\n")
        .reports("a-b -> output `a-b` is not declared under `outputs`")
        .hasNoFix();
  }

  @Test
  void seesAnInputOfThatName() {
    RULE.lint("command: run ${{outputs.model}}\ninputs: {model: 1}\n")
        .reports(
            "outputs -> output `model` is not declared under `outputs`, but `model` is an input")
        .suggests("command: run ${{inputs.model}}\ninputs: {model: 1}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: run ${{outputs.model}}\noutputs: {model: }\n",
        "command: run ${{outputs.model}}\noutputs:\n",
        "command: run ${{outputs.model}}\noutputs: [model]\n",
        "command: run ${{outputs.model}}\noutput: {model: }\n",
        "command: run ${{outputs.}} ${{model}} ./outputs\n"
      })
  void leavesDeclaredNamesAndOtherMistakesAlone(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
