// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class IgnoreFileShadowedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("ignore-file-shadowed");

  @Test
  void reportsTheOtherIgnoreFile() {
    RULE.withFiles(
            new MemoryFiles()
                .with("src/.amlignore", "*.log")
                .with("src/.gitignore", "*.csv")
                .with("src/data.csv", ""))
        .lint("code: src\n")
        .reports("src -> `.gitignore` is not looked at beside `.amlignore`; `data.csv` is uploaded")
        .at(Severity.INFO)
        .hasNoFix();
  }

  @Test
  void reportsOnesThatLieDeeper() {
    RULE.withFiles(new MemoryFiles().with("src/lib/.gitignore", "out/").with("src/lib/out/x", ""))
        .lint("code: src\n")
        .reports(
            "src -> `lib/.gitignore` is not looked at, because it is not in the root of the code;"
                + " `lib/out/x` is uploaded");
  }

  @Test
  void acceptsOnesThatWouldChangeNothing() {
    RULE.withFiles(
            new MemoryFiles()
                .with("src/.amlignore", "*.csv")
                .with("src/.gitignore", "*.csv\n.*")
                .with("src/lib/.gitignore", "out/")
                .with("src/data.csv", ""))
        .lint("code: src\n")
        .reportsNothing();
  }
}
