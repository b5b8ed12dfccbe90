// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.identity;

import dev.amljob.core.LintAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityMsiResourceIdRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("identity-msi-resource-id");

  private static final String CLIENT_ID = "01234567-89ab-cdef-0123-456789abcdef";

  @ParameterizedTest
  @ValueSource(strings = {"msi_resource_id", "resource_id"})
  void reportsAResourceId(String key) {
    RULE.lint("identity: {type: managed, " + key + ": /subscriptions/s/identity}\n")
        .reports(
            key
                + " -> a job cannot name an identity by `"
                + key
                + "`; write its `client_id`, which the portal shows beside the resource id")
        .hasNoFix();
  }

  @Test
  void renamesTheKeyOfAClientId() {
    RULE.lint(
            """
            identity:
              type: managed
              msi_resource_id: 01234567-89ab-cdef-0123-456789abcdef # training
            """)
        .suggests(
            """
            identity:
              type: managed
              client_id: 01234567-89ab-cdef-0123-456789abcdef # training
            """);
  }

  @Test
  void deletesItBesideAClientId() {
    RULE.lint("identity: {type: managed, client_id: " + CLIENT_ID + ", msi_resource_id: /a}\n")
        .reports(
            "msi_resource_id -> a job cannot name an identity by `msi_resource_id`; its `client_id`"
                + " is enough")
        .suggests("identity: {type: managed, client_id: " + CLIENT_ID + "}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "[a]", "{a: b}"})
  void reportsTheKeyWhateverItsValue(String value) {
    RULE.lint("identity: {type: managed, msi_resource_id: " + value + "}\n").hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: managed, client_id: " + CLIENT_ID + "}",
        "{type: user_identity}",
        "",
        "managed",
        "[msi_resource_id]"
      })
  void acceptsOtherIdentities(String identity) {
    RULE.lint("identity: " + identity + "\n").reportsNothing();
  }
}
