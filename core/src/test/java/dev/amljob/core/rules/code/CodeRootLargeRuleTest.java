// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class CodeRootLargeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("code-root-large");

  @Test
  void reportsFoldersOfTools() {
    RULE.withFiles(new MemoryFiles().with("train.py", "").with(".git/x", "").with(".venv/x", ""))
        .lint("code: .\n")
        .reports(
            ". -> `.` uploads `.git` and `.venv` with the code; list what the job does not need in"
                + " `.amlignore`")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void reportsManyBytesAndManyFiles() {
    RULE.withFiles(
            new MemoryFiles()
                .with("src/.gitignore", "*.csv")
                .withSize("src/model.bin", 250_000_000)
                .withSize("src/data.csv", 1 << 30))
        .lint("code: src\n")
        .reports(
            "src -> `src` uploads 250 MB, the most of a file in `model.bin`; list what the job does"
                + " not need in `.gitignore`");
    MemoryFiles many = new MemoryFiles();
    for (int i = 0; i < 2_001; i++) {
      many.with("src/f" + i, "");
    }
    RULE.withFiles(many)
        .lint("code: src\n")
        .reports(
            "src -> `src` uploads 2001 files; list what the job does not need in `.amlignore`");
  }
}
