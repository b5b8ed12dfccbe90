// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathEscapesYamlDirRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("path-escapes-yaml-dir");

  @Test
  void reportsFoldersAroundTheFile() {
    RULE.lint("code: ../..\ninputs: {data: {type: uri_folder, path: './../'}}\n")
        .reports(
            "../.. -> `../..` uploads all that lies around the folder of this file; name the folder"
                + " that is needed",
            "'./../' -> `./../` uploads all that lies around the folder of this file; name the"
                + " folder that is needed")
        .at(Severity.HINT)
        .hasNoFix();
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "./", "../src", "src/..", "..a", "/", "''", "[..]", "3", ""})
  void acceptsOthers(String path) {
    RULE.lint("code: " + path + "\ninputs: {a: {path: " + path + "}, b: 3}\n").reportsNothing();
  }
}
