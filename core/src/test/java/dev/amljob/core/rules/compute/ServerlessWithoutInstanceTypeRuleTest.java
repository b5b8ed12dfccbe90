// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerlessWithoutInstanceTypeRuleTest {
  private static final LintAssert.OneRule RULE =
      LintAssert.rule("serverless-without-instance-type");

  private static final String MESSAGE =
      " -> without `compute` and `instance_type`, the service picks the size of the machines";

  @Test
  void reportsTheFirstKey() {
    RULE.lint("command: ls\n").reports("command" + MESSAGE).at(Severity.HINT).hasNoFix();
  }

  @Test
  void reportsTheResources() {
    RULE.lint("command: ls\nresources: {instance_count: 2}\n").reports("resources" + MESSAGE);
    RULE.lint("command: ls\nresources:\n").reports("resources" + MESSAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compute: gpu\n",
        "resources: {instance_type: Standard_D2}\n",
        "{}\n",
        "[a]\n",
        ""
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
