// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionalBlockInJobRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("optional-block-in-job");

  @Test
  void deletesTheBrackets() {
    RULE.lint("command: ls $[[--a ${{inputs.a}}]] [--b ${{inputs.b}}]\r\n")
        .reports(
            "$[[--a ${{inputs.a}}]] -> only a component can leave out what stands in `$[[]]`; an"
                + " input of a job always has a value",
            "[--b ${{inputs.b}}] -> only a component can leave out what stands in `[]`; an input of"
                + " a job always has a value")
        .at(Severity.WARNING)
        .fixTitles("delete the brackets", "delete the brackets")
        .suggests("command: ls --a ${{inputs.a}} --b ${{inputs.b}}\r\n");
  }

  @Test
  void worksOverLines() {
    RULE.lint("command: >-\n  ls\n  $[[--a\n  ${{inputs.a}}]]\n")
        .suggests("command: >-\n  ls\n  --a\n  ${{inputs.a}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls --sizes [${{inputs.a}}]",
        "command: 'ls [1 ${{inputs.a}}]'",
        "command: '[ -z ${{inputs.a}} ]'",
        "command: grep $[[:space:]]",
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
