// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputDedentedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-dedented");
  private static final String TYPE =
      "type -> `type` stands beside the input `iris`, not in it, and would be an input of its own";
  private static final String MODE = TYPE.replace("type", "mode");

  @Test
  void indentsAllKeysOfAnEmptyInput() {
    LintAssert.lint(
            """
            command: ls ${{inputs.iris}}
            environment: azureml:training:3
            inputs:
              iris: # the irises
              type: uri_file

              # from the store
              path: azureml:iris:1
            """)
        .reports(TYPE)
        .at(Severity.ERROR)
        .notes("iris -> it belongs here")
        .fixTitles("indent it below `iris`")
        .suggests(
            """
            command: ls ${{inputs.iris}}
            environment: azureml:training:3
            inputs:
              iris: # the irises
                type: uri_file

                # from the store
                path: azureml:iris:1
            """);
  }

  @Test
  void indentsToTheOtherKeysOfTheInput() {
    RULE.lint(
            """
            command: ls
            inputs:
              iris:
                  path: azureml:iris:1
              mode: download
              rate: 1
              more:
              path: >-
                a
                b
            """)
        .reports(
            MODE,
            "path -> `path` stands beside the input `more`, not in it, and would be an input of its"
                + " own")
        .suggests(
            """
            command: ls
            inputs:
              iris:
                  path: azureml:iris:1
                  mode: download
              rate: 1
              more:
                path: >-
                  a
                  b
            """);
  }

  @Test
  void warnsWhereTheLoaderSaysNothing() {
    RULE.lint("inputs:\r\n  iris:\r\n    path: azureml:iris:1\r\n  mode: download\r\n")
        .reports(MODE)
        .at(Severity.WARNING)
        .suggests("inputs:\r\n  iris:\r\n    path: azureml:iris:1\r\n    mode: download\r\n");
  }

  @Test
  void looksAtOutputsToo() {
    LintAssert.lint(
            """
            command: ls ${{outputs.model}}
            environment: azureml:training:3
            outputs:
              model:
              type: uri_folder
            """)
        .reports(
            "type -> `type` stands beside the output `model`, not in it, and would be an output of"
                + " its own")
        .at(Severity.ERROR)
        .suggests(
            """
            command: ls ${{outputs.model}}
            environment: azureml:training:3
            outputs:
              model:
                type: uri_folder
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs:\n  iris: {path: 'azureml:iris:1'}\n  mode: download\n",
        "inputs:\n  iris: null\n  mode: mount\n",
      })
  void offersNothingWhereLinesAloneDoNotHelp(String yaml) {
    RULE.lint(yaml).reports(MODE).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs:\n  iris: {type: uri_file}\n  type: uri_file\n",
        "inputs:\n  iris: {type: uri_file}\n  type: gbdt\n  mode: train\n  path: a/b\n",
        "inputs:\n  rate: 1\n  type: uri_file\n",
        "inputs:\n  type: uri_file\n  path: azureml:iris:1\n",
        "inputs:\n  iris:\n  type:\n",
        "inputs:\n  iris:\n  type: [uri_file]\n",
        "inputs:\n  iris:\n  rate: 1\n",
        "inputs: {iris: , type: uri_file}\n",
        "inputs: [type]\n",
        "inputs:\n",
        "command: ls ${{inputs.mode}}\ninputs:\n  iris: {type: uri_file}\n  mode: download\n",
      })
  void leavesInputsOfThoseNamesAlone(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
