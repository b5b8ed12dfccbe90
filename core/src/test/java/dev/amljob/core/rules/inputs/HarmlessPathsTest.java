// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values without a text as path, which the rules about such texts leave to others. */
class HarmlessPathsTest {
  private static final List<String> VALUES =
      List.of("", "[x]", "x", "{path: }", "{path: [x]}", "{path: 3}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asset-latest-unpinned",
        "asset-ref-prefix",
        "asset-ref-version",
        "datastore-uri-malformed",
        "https-uri-folder",
        "input-empty-folder",
        "input-file-dir-mismatch",
        "input-local-missing",
        "input-mode-incompatible",
        "input-type-missing",
        "output-fixed-path",
        "output-local-path",
        "output-mode-incompatible",
        "output-path-expression",
        "portal-url",
        "unsupported-uri-scheme"
      })
  void leavesOtherTypesAlone(String name) {
    LintAssert.OneRule rule = LintAssert.rule(name);
    for (String value : VALUES) {
      rule.lint("inputs: {a: " + value + "}\noutputs: {b: " + value + "}\n").reportsNothing();
    }
    rule.lint("inputs: [x]\noutputs:\n").reportsNothing();
  }
}
