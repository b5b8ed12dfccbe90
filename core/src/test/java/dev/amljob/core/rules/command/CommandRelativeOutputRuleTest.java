// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRelativeOutputRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-relative-output");

  @Test
  void reportsFoldersThatAreLost() {
    RULE.lint("command: python a.py --output_dir ./results/a --save-to=x/y\r\n")
        .reports(
            "./results/a -> what is written to `./results/a` is gone after the job; write to"
                + " `./outputs` or to an output",
            "x/y -> what is written to `x/y` is gone after the job; write to `./outputs` or to an"
                + " output")
        .at(Severity.HINT)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: python a.py --output_dir ./outputs/a --save logs/b",
        "command: python a.py --output ${{outputs.a}}",
        "command: python a.py --output json --out /tmp/a",
        "command: python a.py --data a/b",
        "command:",
        "command: [ls]",
        "command: {a: b}",
        "command: 3",
        "- command",
        "",
      })
  void acceptsAllElse(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
