// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.services;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUnsupportedDistributionRuleTest {
  private static final LintAssert.OneRule RULE =
      LintAssert.rule("service-unsupported-distribution");

  @Test
  void reportsServicesOfARayJob() {
    RULE.lint("distribution: {type: Ray}\nservices: {a: {type: vs_code}}\n")
        .reports("services -> services do not start in a job that `ray` distributes")
        .notes("Ray -> distributed by Ray")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "distribution: {type: pytorch}\nservices: {a: {type: vs_code}}\n",
        "distribution: {type: ray}\nservices: {}\n",
        "distribution: {type: ray}\nservices:\n",
        "distribution: {type: ray}\n",
        "distribution: ray\nservices: {a: {type: vs_code}}\n",
        "services: {a: {type: vs_code}}\n"
      })
  void acceptsOtherJobs(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
