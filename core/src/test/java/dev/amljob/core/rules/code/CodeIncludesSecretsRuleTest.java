// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class CodeIncludesSecretsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("code-includes-secrets");

  @Test
  void reportsFilesOfSecrets() {
    RULE.withFiles(new MemoryFiles().with("src/.env", "A=b").with("src/train.py", ""))
        .lint("code: src\n")
        .reports("src -> `src` uploads `.env`, which likely holds secrets; list it in `.amlignore`")
        .at(Severity.WARNING)
        .hasNoFix();
    RULE.withFiles(
            new MemoryFiles()
                .with("src/.amlignore", "a.key")
                .with("src/a.key", "")
                .with("src/b.key", "")
                .with("src/lib/id_rsa", ""))
        .lint("code: src\n")
        .reports(
            "src -> `src` uploads `b.key` and 1 more, which likely hold secrets; list them in"
                + " `.amlignore`");
  }
}
