// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.legacy;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacySingleBraceRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("legacy-single-brace");
  private static final String INPUT =
      "{inputs.data} -> `{inputs.data}` is spelt `${{inputs.data}}` now";

  @Test
  void doublesTheBraces() {
    RULE.lint(
            """
            command: >-
              python train.py
              --data {inputs.data}
              --model {outputs.model}{inputs.data}
            """)
        .reports(
            INPUT, "{outputs.model} -> `{outputs.model}` is spelt `${{outputs.model}}` now", INPUT)
        .at(Severity.WARNING)
        .fixedTo(
            """
            command: >-
              python train.py
              --data ${{inputs.data}}
              --model ${{outputs.model}}${{inputs.data}}
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: 'ls {inputs.data}'",
        "command: \"ls {inputs.data}\"",
        "command: ls {inputs.data}\r\n",
        "command: |\r\n  ls {inputs.data}\r\n",
        "{command: 'ls {inputs.data}'}",
      })
  void worksInAllStyles(String yaml) {
    RULE.lint(yaml)
        .reports(INPUT)
        .fixTitles("write `${{inputs.data}}`")
        .fixedTo(yaml.replace("{inputs.data}", "${{inputs.data}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.data}}",
        "command: ls ${inputs.data}",
        "command: ls {search_space.rate}",
        "command: ls { inputs.data }",
        "command: awk '{print inputs.data}'",
        "command: [ls, '{inputs.data}']",
        "command:",
        "environment_variables: {DATA: '{inputs.data}'}",
        "description: the {inputs.data}",
      })
  void leavesAllElseToOthers(String yaml) {
    RULE.lint(yaml).reportsNothing();
  }
}
