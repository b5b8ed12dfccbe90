// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTypeMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("service-type-missing");

  @Test
  void insertsTheTypeThatTheNameSpeaksOf() {
    RULE.lint("services:\n  my_jupyter: # notebooks\n    port: 8888\n")
        .reports("my_jupyter -> service `my_jupyter` has no `type`, and so becomes `ssh`")
        .at(Severity.WARNING)
        .suggests("services:\n  my_jupyter: # notebooks\n    type: jupyter_lab\n    port: 8888\n");
    RULE.lint("services: {vscode: {}}\r\n").suggests("services: {vscode: {type: vs_code}}\r\n");
  }

  @Test
  void insertsTheTypeThatIsGuessed() {
    RULE.lint("services: {b: {log_dir: logs}}\n")
        .reports("b -> service `b` has no `type`, and so becomes `tensor_board`")
        .suggests("services: {b: {type: tensor_board, log_dir: logs}}\n");
    RULE.lint("services: {b: {port: 22}}\n").suggests("services: {b: {type: ssh, port: 22}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{b: {type: ssh}}",
        "{b: {type: }}",
        "{b: {job_service_type: ssh}}",
        "{b: }",
        "{b: ssh}",
        "[b]",
        ""
      })
  void leavesOtherServicesAlone(String services) {
    RULE.lint("services: " + services + "\n").reportsNothing();
  }
}
