// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.identity;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityStringRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("identity-string");

  @ParameterizedTest
  @CsvSource({
    "managed, managed",
    "ManagedIdentity, managed",
    "UserIdentity, user_identity",
    "AMLToken, aml_token",
    "'\"managed\"', managed"
  })
  void writesAMapping(String written, String type) {
    RULE.lint("identity: " + written + " # whose\r\n")
        .reports(written + " -> `identity` must be a mapping; write `type: " + type + "` under it")
        .at(Severity.ERROR)
        .fixedTo("identity:\r\n  type: " + type + " # whose\r\n");
  }

  @Test
  void writesAMappingInFlowStyle() {
    RULE.lint("{command: ls, identity: managed}\n")
        .fixedTo("{command: ls, identity: {type: managed}}\n");
  }

  @Test
  void reportsItOnce() {
    LintAssert.lint("command: ls\nenvironment: azureml:a:1\nidentity: managed\n")
        .reports("managed -> `identity` must be a mapping; write `type: managed` under it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{type: managed}", "me", "", "3", "[managed]"})
  void leavesOtherValuesAlone(String identity) {
    RULE.lint("identity: " + identity + "\n").reportsNothing();
  }
}
