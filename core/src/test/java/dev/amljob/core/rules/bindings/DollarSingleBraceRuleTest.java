// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DollarSingleBraceRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("dollar-single-brace");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls @ b",
        "command: 'ls @'",
        "command: \"ls @\"",
        "command: >-\r\n  ls\r\n  @\r\n",
        "{command: 'ls @'}",
      })
  void doublesTheBraces(String yaml) {
    RULE.lint(yaml.replace("@", "${inputs.a}"))
        .reports(
            "${inputs.a} -> `${inputs.a}` has single braces, and is sent as `$${{inputs.a}}`; write"
                + " `${{inputs.a}}`")
        .at(Severity.ERROR)
        .fixTitles("double the braces")
        .fixedTo(yaml.replace("@", "${{inputs.a}}"));
  }

  @Test
  void knowsOutputs() {
    RULE.lint("command: ls ${outputs.a}").fixedTo("command: ls ${{outputs.a}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.a}}",
        "command: ls {inputs.a}",
        "command: ls ${search_space.a}",
        "command: ls ${HOME} ${inputs}",
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
