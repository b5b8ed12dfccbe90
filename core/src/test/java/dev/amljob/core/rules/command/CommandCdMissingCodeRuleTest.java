// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.command;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandCdMissingCodeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("command-cd-missing-code");

  private static final LintAssert.OneRule WITH_FILES =
      RULE.withFiles(new MemoryFiles().with("train.py", "").with("src/a.sh", ""));

  @Test
  void offersTheFolderOfTheFile() {
    WITH_FILES
        .lint("command: >-\r\n  pip list &&\r\n  python train.py\r\n")
        .reports(
            "train.py -> `train.py` lies beside this file, but without `code` nothing is sent with the job")
        .at(Severity.HINT)
        .fixTitles("insert `code: .`")
        .suggests("code: .\r\ncommand: >-\r\n  pip list &&\r\n  python train.py\r\n");
  }

  @Test
  void followsTheFolder() {
    WITH_FILES
        .lint("{command: cd src && bash a.sh}")
        .reports(
            "a.sh -> `a.sh` lies beside this file, but without `code` nothing is sent with the job")
        .suggests("{code: ., command: cd src && bash a.sh}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code: src\ncommand: python train.py",
        "code:\ncommand: python train.py",
        "command: python other.py",
        "command: python /train.py",
        "command: cd $X && python train.py",
      })
  void acceptsWhatIsSentOrIsNoFile(String yaml) {
    WITH_FILES.lint(yaml).reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: python train.py",
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
