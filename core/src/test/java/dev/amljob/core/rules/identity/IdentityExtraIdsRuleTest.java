// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.identity;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityExtraIdsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("identity-extra-ids");

  @Test
  void changesTheType() {
    RULE.lint("identity:\n  type: user_identity # me\n  client_id: abc\n  object_id: def\n")
        .reports(
            "client_id -> `client_id` names a managed identity, but the type is `user_identity`",
            "object_id -> `object_id` names a managed identity, but the type is `user_identity`")
        .notes("user_identity -> this type has no ids", "user_identity -> this type has no ids")
        .suggests("identity:\n  type: managed # me\n  client_id: abc\n  object_id: def\n");
  }

  @Test
  void reportsAnIdOnce() {
    LintAssert.lint(
            "command: ls\nenvironment: azureml:a:1\nidentity: {type: AMLToken, client_id: abc}\n")
        .reports("client_id -> `client_id` names a managed identity, but the type is `aml_token`")
        .at(Severity.ERROR);
  }

  @Test
  void deletesAnIdWhoseTypeStandsElsewhere() {
    RULE.lint("x: &t aml_token\nidentity: {type: *t, client_id: 3}\r\n")
        .suggests("x: &t aml_token\nidentity: {type: *t}\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: managed, client_id: a}",
        "{type: user_identity}",
        "{client_id: a}",
        "{type: [user_identity], client_id: a}",
        "user_identity",
        ""
      })
  void acceptsOtherIdentities(String identity) {
    RULE.lint("identity: " + identity + "\n").reportsNothing();
  }
}
