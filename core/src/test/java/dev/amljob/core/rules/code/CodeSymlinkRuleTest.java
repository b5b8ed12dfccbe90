// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class CodeSymlinkRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("code-symlink");

  @Test
  void reportsLinks() {
    MemoryFiles files = new MemoryFiles().withLink("src/data").with("src/train.py", "");
    RULE.withFiles(files)
        .lint("code: src\n")
        .reports("src -> `data` in `src` is a link; what it leads to is uploaded in its place")
        .at(Severity.INFO)
        .hasNoFix();
    files.withLink("src/lib/a");
    RULE.withFiles(files)
        .lint("code: src\n")
        .reports(
            "src -> `data` in `src` and 1 more are links; what they lead to is uploaded instead");
    files.with("src/.amlignore", "data\na");
    RULE.withFiles(files).lint("code: src\n").reportsNothing();
  }
}
