// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.bindings;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownContextRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unknown-context");

  @Test
  void offersTheCloseWord() {
    RULE.lint("command: ls ${{Inputs.a}} ${{ input.b }} ${{output.c}}\r\n")
        .reports(
            "Inputs -> an expression begins with `inputs` or `outputs`, not with `Inputs`; did you"
                + " mean `inputs`?",
            "input -> an expression begins with `inputs` or `outputs`, not with `input`; did you"
                + " mean `inputs`?",
            "output -> an expression begins with `inputs` or `outputs`, not with `output`; did you"
                + " mean `outputs`?")
        .at(Severity.ERROR)
        .fixTitles("write `inputs`", "write `inputs`", "write `outputs`")
        .suggests("command: ls ${{inputs.a}} ${{ inputs.b }} ${{outputs.c}}\r\n");
  }

  @Test
  void saysWhereOtherThingsAre() {
    RULE.lint("command: 'ls ${{env.HOME}} ${{secrets.a}} ${{name}} ${{github.sha}}'")
        .reports(
            "env -> an expression begins with `inputs` or `outputs`, not with `env`; a shell reads"
                + " an environment variable as `$NAME`",
            "secrets -> an expression begins with `inputs` or `outputs`, not with `secrets`; let"
                + " the code read the secret from a key vault",
            "name -> an expression begins with `inputs` or `outputs`, not with `name`; this word is"
                + " for the `path` of an output",
            "github -> an expression begins with `inputs` or `outputs`, not with `github`")
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: ls ${{inputs.a}} ${{ outputs.b }}",
        "command: ls ${{search_space.a}} ${{parent.inputs.b}}",
        "command: ls ${{}} ${{env.a",
        "outputs: {a: {path: \"azureml://x/${{name}}\"}}",
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
