// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceFieldMismatchRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("service-field-mismatch");

  @Test
  void reportsAKeyOfAnotherType() {
    RULE.lint("services:\n  a:\n    type: jupyter_lab # notebooks\n    log_dir: logs\r\n")
        .reports(
            "log_dir -> `log_dir` belongs to a service of type `tensor_board`, not `jupyter_lab`")
        .notes("jupyter_lab -> of this type")
        .at(Severity.ERROR)
        .suggests("services:\n  a:\n    type: jupyter_lab # notebooks\n");
    RULE.lint("services: {a: {type: vs_code, ssh_public_keys: key}}\n")
        .suggests("services: {a: {type: vs_code}}\n");
  }

  @Test
  void reportsItOnce() {
    LintAssert.lint(
            "command: ls\nenvironment: azureml:a:1\nservices: {a: {type: ssh, log_dir: logs}}\n")
        .reports("log_dir -> `log_dir` belongs to a service of type `tensor_board`, not `ssh`");
  }

  @Test
  void leavesAMergedKeyAlone() {
    RULE.lint("x: &l {log_dir: logs}\nservices: {a: {<<: *l, type: ssh}}\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: ssh, ssh_public_keys: k}",
        "{type: tensor_board, log_dir: l}",
        "{log_dir: l}",
        "{type: custom, log_dir: l}",
        "x"
      })
  void acceptsOtherServices(String service) {
    RULE.lint("services: {a: " + service + "}\n").reportsNothing();
  }
}
