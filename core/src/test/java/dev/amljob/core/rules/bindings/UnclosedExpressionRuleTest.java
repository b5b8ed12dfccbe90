// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnclosedExpressionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unclosed-expression");

  @Test
  void reportsEachWayOfNotPairingUp() {
    RULE.lint(
            """
            command: >-
              python train.py ${{inputs.a}
              --b ${inputs.b}}
              --c outputs.c}}
              --d ${{
            """)
        .reports(
            "${{inputs.a} -> `${{inputs.a}` lacks the closing `}}`; write `${{inputs.a}}`",
            "${inputs.b}} -> `${inputs.b}}` opens and closes with different braces; write"
                + " `${{inputs.b}}`",
            "outputs.c}} -> `outputs.c}}` lacks the opening `${{`; write `${{outputs.c}}`",
            "${{ -> `${{` lacks the closing `}}`")
        .at(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls @",
        "command: 'ls @'",
        "command: \"ls @\"",
        "command: |\r\n  ls @\r\n",
        "{command: 'ls @'}",
      })
  void closesIt(String yaml) {
    RULE.lint(yaml.replace("@", "${{inputs.a} b"))
        .fixTitles("write `${{inputs.a}}`")
        .suggests(yaml.replace("@", "${{inputs.a}} b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.a}} ${{ outputs.b }}",
        "command: ls ${HOME} {}",
        "command: ls ${inputs.a} {inputs.b}",
        "command: awk '{print {}}'",
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
