// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class IoNameCollisionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("io-name-collision");

  @Test
  void reportsNamesThatOnlyCaseTellsApart() {
    RULE.lint("inputs:\n  data: 1\n  Data: 2\n")
        .reports("Data -> input `Data` and input `data` differ only by case, and case counts")
        .notes("data -> the other one")
        .at(Severity.WARNING)
        .hasNoFix();
    RULE.lint("inputs: {data: 1}\noutputs: {DATA: {}}\n")
        .reports("DATA -> output `DATA` and input `data` differ only by case, and case counts");
  }

  @Test
  void mentionsAnInputAndAnOutputOfOneName() {
    RULE.lint("inputs: {data: 1}\noutputs: {data: {}}\n")
        .reports(
            "data -> `data` is the name of an input as well, which is easily mistaken for this")
        .notes("data -> the other one")
        .at(Severity.INFO);
  }

  @Test
  void acceptsNamesThatDiffer() {
    RULE.lint("inputs: {data: 1, rate: 2}\noutputs: {model: {}}\n").reportsNothing();
    RULE.lint("inputs: [data, Data]\noutputs: Data\n").reportsNothing();
  }
}
