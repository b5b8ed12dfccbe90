// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnquotedBindingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unquoted-binding");

  private static final String INPUT = "\ninputs: {a: first run}\n";
  private static final String MESSAGE =
      "${{inputs.a}} -> the shell takes the value of `a` apart; write `\"${{inputs.a}}\"`";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "command: ls @ b,command: ls \"@\" b",
        "command: 'ls x=@',command: 'ls x=\"@\"'",
        "command: \"ls @\",command: \"ls \\\"@\\\"\"",
      })
  void quotesTheExpression(String bad, String good) {
    RULE.lint(bad.replace("@", "${{inputs.a}}") + INPUT)
        .reports(MESSAGE)
        .at(Severity.INFO)
        .notes("first run -> the value")
        .suggests(good.replace("@", "${{inputs.a}}") + INPUT);
  }

  @Test
  void worksOverLines() {
    RULE.lint("command: >-\r\n  ls\r\n  --a ${{inputs.a}}\r\ninputs:\r\n  a: a;b\r\n")
        .suggests("command: >-\r\n  ls\r\n  --a \"${{inputs.a}}\"\r\ninputs:\r\n  a: a;b\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls \"${{inputs.a}}\"\ninputs: {a: b c}",
        "command: ls '${{inputs.a}}'\ninputs: {a: b c}",
        "command: ls ${{inputs.a}}\ninputs: {a: 1}",
        "command: ls ${{inputs.a}}\ninputs: {a: --b c}",
        "command: echo ${{inputs.a}}\ninputs: {a: b c}",
        "command: ls ${{inputs.a}}\ninputs: {a: {path: b c}}",
        "command: ls ${{inputs.a}}",
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
