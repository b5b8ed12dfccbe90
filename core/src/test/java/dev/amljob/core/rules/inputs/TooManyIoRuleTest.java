// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class TooManyIoRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("too-many-io");

  private static String section(String key, int count, String value) {
    StringBuilder text = new StringBuilder(key).append(":\n");
    for (int i = 0; i < count; i++) {
      text.append("  n").append(i).append(": ").append(value).append('\n');
    }
    return text.toString();
  }

  @Test
  void countsInputsWithData() {
    RULE.lint(section("inputs", 201, "{path: 'azureml:a:1'}"))
        .reports("inputs -> a job takes at most 200 inputs with data, and these are 201")
        .at(Severity.WARNING)
        .hasNoFix();
    RULE.lint(section("inputs", 200, "{path: 'azureml:a:1'}")).reportsNothing();
    RULE.lint(section("inputs", 300, "3")).reportsNothing();
  }

  @Test
  void countsOutputs() {
    RULE.lint(section("outputs", 21, "{}"))
        .reports("outputs -> a job takes at most 20 outputs with data, and these are 21");
    RULE.lint(section("outputs", 20, "")).reportsNothing();
    RULE.lint("outputs: 21\ninputs: []\n").reportsNothing();
  }
}
