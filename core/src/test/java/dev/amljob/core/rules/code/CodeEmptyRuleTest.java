// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class CodeEmptyRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("code-empty");

  @Test
  void reportsAFolderWithoutFiles() {
    RULE.withFiles(new MemoryFiles().withEmptyFolder("src"))
        .lint("code: ./src # ours\n")
        .reports("./src -> there is no file in `./src`; code cannot be an empty folder")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @Test
  void reportsThatAllIsIgnored() {
    RULE.withFiles(new MemoryFiles().with("src/train.py", "").with("src/.gitignore", "*\n"))
        .lint("tags: {a: &c src}\ncode: *c\n")
        .reports("*c -> `.gitignore` leaves out all files in `src`");
  }
}
