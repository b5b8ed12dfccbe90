// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceSshKeysMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("service-ssh-keys-missing");

  @Test
  void reportsTheType() {
    RULE.lint("services:\n  shell:\n    type: SSH\n")
        .reports("SSH -> service `shell` has no `ssh_public_keys`, so that nobody can log in")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: ssh, ssh_public_keys: key}",
        "{type: ssh, properties: {sshPublicKeys: key}}",
        "{type: ssh, log_dir: logs}",
        "{type: vs_code}",
        "{port: 22}",
        "{type: [ssh]}",
        "ssh"
      })
  void acceptsOtherServices(String service) {
    RULE.lint("services: {a: " + service + "}\n").reportsNothing();
  }
}
