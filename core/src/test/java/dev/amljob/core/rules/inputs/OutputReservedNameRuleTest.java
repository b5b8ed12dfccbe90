// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class OutputReservedNameRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("output-reserved-name");

  @Test
  void renamesItWithItsUses() {
    RULE.lint(
            "command: run ${{outputs.default}} ${{inputs.default}}\ninputs: {default: 1}\noutputs:\n  default: # all\n")
        .reports(
            "default -> `default` is the name of an output that every job has already; choose"
                + " another")
        .at(Severity.ERROR)
        .suggests(
            "command: run ${{outputs.results}} ${{inputs.default}}\ninputs: {default: 1}\noutputs:\n  results: # all\n");
    RULE.lint("outputs: {default: {}, results: {}}\n").hasNoFix();
  }

  @Test
  void acceptsOtherNames() {
    RULE.lint("inputs: {default: 1}\noutputs: {Default: {}, defaults: {}}\n").reportsNothing();
    RULE.lint("outputs: [default]\n").reportsNothing();
  }
}
