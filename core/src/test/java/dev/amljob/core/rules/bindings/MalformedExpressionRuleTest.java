// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedExpressionRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("malformed-expression");

  @Test
  void saysWhatIsOdd() {
    RULE.lint(
            """
            command: >-
              a {{inputs.a}} $ {{inputs.b}} ${ {inputs.c}}
              ${{inputs[d]}} ${{inputs.e f}} ${{}}
            """)
        .reports(
            "{{inputs.a}} -> `{{inputs.a}}` lacks its `$`; write `${{inputs.a}}`",
            "$ {{inputs.b}} -> `$ {{inputs.b}}` has a blank behind its `$`; write `${{inputs.b}}`",
            "${ {inputs.c}} -> `${ {inputs.c}}` has a blank between its braces; write"
                + " `${{inputs.c}}`",
            "${{inputs[d]}} -> `${{inputs[d]}}` has brackets, which no expression has; write"
                + " `${{inputs.d}}`",
            "${{inputs.e f}} -> `${{inputs.e f}}` has blanks within",
            "${{}} -> `${{}}` names nothing; write `${{inputs.NAME}}`")
        .at(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls @",
        "command: 'ls @'",
        "command: \"ls @\"",
        "command: >\r\n  ls @\r\n",
        "{command: 'ls @'}",
      })
  void spellsItRightly(String yaml) {
    RULE.lint(yaml.replace("@", "{{inputs.a}}")).suggests(yaml.replace("@", "${{inputs.a}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.a}} ${{ outputs.b }}",
        "command: ls {{values.name}}",
        "command: echo '{\"inputs.a\": {}}'",
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
