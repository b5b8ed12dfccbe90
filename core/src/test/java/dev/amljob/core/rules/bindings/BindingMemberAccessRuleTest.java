// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingMemberAccessRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("binding-member-access");

  private static final String END = "\ninputs: {a: 1}\noutputs: {b: }\n";

  @Test
  void dropsThePart() {
    RULE.lint("command: ls ${{inputs.a.path}} ${{ outputs.b.path.x }}" + END)
        .reports(
            ".path -> an input has no parts; `${{inputs.a}}` is its path or value",
            ".path.x -> an output has no parts; `${{outputs.b}}` is its path or value")
        .at(Severity.ERROR)
        .fixTitles("delete `.path`", "delete `.path.x`")
        .fixedTo("command: ls ${{inputs.a}} ${{ outputs.b }}" + END);
  }

  @Test
  void leavesAnUndeclaredNameToItsAuthor() {
    RULE.lint("command: >-\r\n  ls\r\n  ${{inputs.z.path}}\r\n")
        .reports(".path -> an input has no parts; `${{inputs.z}}` is its path or value")
        .hasNoFix();
  }

  @Test
  void knowsTheOldSpelling() {
    RULE.lint("command: ls {inputs.a.path}" + END).fixedTo("command: ls {inputs.a}" + END);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.a}}.path\ninputs: {a: 1}",
        "command: ls ${{inputs.a.b}}\ninputs: {a.b: 1}",
        "command: ls ${{parent.inputs.a}}",
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
