// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTypeUnknownRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("service-type-unknown");

  @ParameterizedTest
  @CsvSource({
    "JupyterLab, jupyter_lab",
    "tensorboard, tensor_board",
    "vs-code, vs_code",
    "VSCode, vs_code"
  })
  void mendsTheSpelling(String written, String type) {
    RULE.lint("services:\n  a:\n    type: " + written + " # app\r\n")
        .reports(written + " -> this type is written `" + type + "`; as it stands, none starts")
        .at(Severity.ERROR)
        .fixedTo("services:\n  a:\n    type: " + type + " # app\r\n");
  }

  @Test
  void listsTheTypes() {
    RULE.lint("services: {a: {type: custom}}\n")
        .reports(
            "custom -> the types of services are `jupyter_lab`, `ssh`, `tensor_board`, `vs_code`; with any other, none starts")
        .hasNoFix();
  }

  @Test
  void explainsTheKeysOfTheType() {
    LintAssert.lint(
            "command: ls\nenvironment: azureml:a:1\nservices: {a: {type: tensorboard, log_dir: logs}}\n")
        .reports("tensorboard -> this type is written `tensor_board`; as it stands, none starts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a: {type: SSH}}",
        "{a: {type: }}",
        "{a: {type: 3}}",
        "{a: {type: [x]}}",
        "{a: {port: 3}}",
        "{a: x}",
        "[x]"
      })
  void leavesOtherServicesAlone(String services) {
    RULE.lint("services: " + services + "\n").reportsNothing();
  }
}
