// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no rule about the folder of the code has a word for: others speak of it, or nobody can. */
class HarmlessCodeTest {
  private static final List<String> CODES =
      List.of("src", "missing", "src/train.py", "''", "azureml:code:1", "[src]", "3", "");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code-empty",
        "code-includes-secrets",
        "code-root-large",
        "code-symlink",
        "ignore-file-shadowed"
      })
  void acceptsOthers(String rule) {
    MemoryFiles files = new MemoryFiles().with("src/train.py", "").with("src/lib/ca.pem", "");
    for (String code : CODES) {
      LintAssert.rule(rule).withFiles(files).lint("code: " + code + "\n").reportsNothing();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code-empty",
        "code-includes-secrets",
        "code-root-large",
        "code-symlink",
        "ignore-file-shadowed"
      })
  void staysSilentWhereNobodyCanLook(String rule) {
    LintAssert.rule(rule).lint("code: .\n").reportsNothing();
  }
}
