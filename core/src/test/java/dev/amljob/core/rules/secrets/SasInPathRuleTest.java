// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.secrets;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SasInPathRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("sas-in-path");

  private static final String QUERY = "?sv=2022-11-02&se=2030-01-01&sp=r&sig=abc%3D";

  @Test
  void showsTheQuery() {
    RULE.lint(
            "inputs:\r\n  a:\r\n    path: https://x.example/y"
                + QUERY
                + "\r\n  b: https://x/y"
                + QUERY
                + "\r\n")
        .reports(
            QUERY
                + " -> everybody who may see the job reads this signature, which opens the storage;"
                + " use a path of a datastore",
            QUERY
                + " -> everybody who may see the job reads this signature, which opens the storage;"
                + " use a path of a datastore")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {"code: 'https://x@'", "outputs: {a: {path: 'https://x@'}}"})
  void looksAtOtherPaths(String yaml) {
    RULE.lint(yaml.replace("@", QUERY))
        .reports(
            QUERY
                + " -> everybody who may see the job reads this signature, which opens the storage;"
                + " use a path of a datastore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inputs: {a: {path: \"https://x/y?a=b\"}}",
        "inputs: {a: {path: \"https://x/y?sig=1\"}}",
        "inputs: {a: {path: }, b: [1], c: }",
        "inputs: 3",
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
