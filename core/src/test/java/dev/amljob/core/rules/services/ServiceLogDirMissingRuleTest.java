// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceLogDirMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("service-log-dir-missing");

  @Test
  void reportsTheType() {
    RULE.lint("services:\n  board:\n    type: tensor_board\n    properties: {a: b}\n")
        .reports("tensor_board -> service `board` has no `log_dir`, the folder that it shows")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: tensor_board, log_dir: logs}",
        "{type: tensor_board, properties: {logDir: logs}}",
        "{type: tensor_board, ssh_public_keys: key}",
        "{type: vs_code}",
        "{type: }",
        "tensor_board"
      })
  void acceptsOtherServices(String service) {
    RULE.lint("services: {a: " + service + "}\n").reportsNothing();
  }
}
