// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceCommandExitsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("service-command-exits");

  @Test
  void reportsACommandThatDoesNotWait() {
    RULE.lint("command: ls\nservices: {a: {type: vs_code}}\n")
        .reports(
            "services -> the services end with the command; `sleep infinity` at its end keeps them")
        .at(Severity.HINT)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls && sleep infinity\nservices: {a: {type: vs_code}}\n",
        "command: ls\nservices: {}\n",
        "command: ls\nservices:\n",
        "command: ls\n",
        "command: [ls]\nservices: {a: {type: vs_code}}\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
