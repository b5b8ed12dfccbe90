// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeMissingRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("code-missing");

  private final LintAssert.OneRule rule =
      RULE.withFiles(new MemoryFiles().with("jobs/src/train.py", "").with("shared/train.py", ""));

  private LintAssert lint(String yaml) {
    return rule.lint(SourceFile.of("jobs/job.yml", yaml));
  }

  @Test
  void reportsAFolderThatIsNotThere() {
    lint("code: ./source\n")
        .reports(
            "./source -> no file or folder `./source`; a path counts from the folder of this file")
        .at(Severity.ERROR)
        .hasNoFix();
  }

  @Test
  void looksFromTheFolderOfTheFile() {
    lint("code: src\n").reportsNothing();
    lint("code: src/train.py\n").reportsNothing();
    lint("code: ../shared\n").reportsNothing();
    lint("code: .\n").reportsNothing();
    lint("code: jobs/src\n")
        .reports(
            "jobs/src -> no file or folder `jobs/src`; a path counts from the folder of this file");
  }

  @Test
  void suggestsThePathThatWasMeant() {
    lint("code: /src # all of it\n").suggests("code: src # all of it\n");
    lint("code: \"src \"\n").fixedTo("code: \"src\"\n");
  }

  @Test
  void staysSilentWhereNobodyCanLook() {
    RULE.lint("code: ./source\n").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "''",
        "azureml:code:1",
        "azureml://registries/r/codes/c/versions/1",
        "https://example.org/code.zip",
        "git@example.org:a/b.git",
        "~/src",
        ".\\source"
      })
  void leavesWhatIsNoPathToOthers(String code) {
    lint("code: " + code + "\n").reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "true", "[a]", "{}", "{a: b}", "2024-01-01"})
  void leavesOtherTypesAlone(String value) {
    lint("code: " + value + "\n").reportsNothing();
  }

  @Test
  void reportsAtAnAlias() {
    lint("tags: {a: &path nowhere}\ncode: *path\n").at(Severity.ERROR).hasNoFix();
  }
}
