// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTypeMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-type-missing");

  private static final LintAssert.OneRule WITH_FILES =
      RULE.withFiles(new MemoryFiles().with("data/iris", "").with("data/v1.x/a", ""));

  @Test
  void writesTheTypeThatIsTaken() {
    RULE.lint(
            """
            inputs:
              a: # all of it
                mode: download
                path: ./data
            """)
        .reports("a -> input `a` has no `type` and is taken for a folder, `uri_folder`")
        .at(Severity.INFO)
        .fixedTo(
            """
            inputs:
              a: # all of it
                mode: download
                type: uri_folder
                path: ./data
            """);
    RULE.lint("inputs: {a: {path: 'azureml:a:1'}}\n")
        .fixedTo("inputs: {a: {type: uri_folder, path: 'azureml:a:1'}}\n");
  }

  @Test
  void suggestsAFileWhereItLooksLikeOne() {
    String crlf = "inputs:\r\n  a:\r\n    path: https://example.org/a.csv?b=c\r\n";
    RULE.lint(crlf)
        .reports(
            "a -> input `a` has no `type` and is taken for a folder, but its path is that of a file")
        .at(Severity.WARNING)
        .suggests(crlf.replace("path:", "type: uri_file\r\n    path:"));
    RULE.lint("inputs: {a: {path: data/a.csv}}\n").at(Severity.WARNING);
  }

  @Test
  void looksAtWhatIsThere() {
    WITH_FILES.lint("inputs: {a: {path: data/iris}}\n").at(Severity.WARNING);
    WITH_FILES.lint("inputs: {a: {path: data/v1.x}}\n").at(Severity.INFO);
  }

  @Test
  void changesNothingBehindAnAlias() {
    RULE.lint("tags: &t {path: x}\ninputs: {a: *t}\n").at(Severity.INFO).hasNoFix();
    RULE.lint("tags: &t {path: x}\ninputs: {a: {<<: *t}}\n").at(Severity.INFO).hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{type: uri_file, path: x}",
        "{type: nonsense, path: x}",
        "{path: ''}",
        "{path: x, tpe: uri_file}",
        "{type: , path: x}",
        "{mode: download}",
        "x"
      })
  void acceptsTypesAndOtherMistakes(String input) {
    RULE.lint("inputs: {a: " + input + "}\n").reportsNothing();
  }
}
