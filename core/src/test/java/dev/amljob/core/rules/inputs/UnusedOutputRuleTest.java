// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class UnusedOutputRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unused-output");

  @Test
  void suggestsToDeleteIt() {
    RULE.lint("command: run ${{outputs.a}}\noutputs:\n  a:\n  b:\n    type: uri_file # old\n")
        .reports("b -> output `b` is not used; a command speaks of it by `${{outputs.b}}`")
        .at(Severity.INFO)
        .suggests("command: run ${{outputs.a}}\noutputs:\n  a:\n");
    RULE.lint("command: run ${{outputs.a}}\noutputs: {a: {}, b: {}}\n")
        .suggests("command: run ${{outputs.a}}\noutputs: {a: {}}\n");
  }

  @Test
  void acceptsWhatIsUsed() {
    RULE.lint("command: run ${{outputs.a}}\noutputs: {a: }\n").reportsNothing();
    RULE.lint("command: run $AZURE_ML_OUTPUT_a\noutputs: {a: }\n").reportsNothing();
    RULE.lint("command: run\nenvironment_variables: {A: '${{outputs.a}}'}\noutputs: {a: }\n")
        .reportsNothing();
    RULE.lint("command: run\noutputs: a\n").reportsNothing();
  }
}
