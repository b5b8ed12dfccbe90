// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.DiskFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputEmptyFolderRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("input-empty-folder");

  private static LintAssert lint(String path) {
    return RULE.withFiles(new MemoryFiles().withEmptyFolder("empty").with("data/iris.csv", ""))
        .lint("inputs: {a: {type: uri_folder, path: " + path + "}}\n");
  }

  @Test
  void reportsAFolderWithNothingInIt() {
    lint("./empty")
        .reports("./empty -> `./empty` holds no file; an empty folder is not uploaded")
        .at(Severity.WARNING)
        .hasNoFix();
  }

  @Test
  void looksIntoFoldersOnTheDisk(@TempDir Path root) throws IOException {
    Files.createDirectories(root.resolve("data/deep"));
    LintAssert.OneRule rule = RULE.withFiles(new DiskFiles(root));
    String yaml = "inputs: {a: {path: data}}\n";
    rule.lint(yaml).at(Severity.WARNING);
    Files.writeString(root.resolve("data/deep/a.csv"), "");
    rule.lint(yaml).reportsNothing();
    rule.lint("inputs: {a: {path: none}}\n").reportsNothing();
    rule.lint("inputs: {a: {path: data/deep/a.csv}}\n").reportsNothing();
  }

  @Test
  void acceptsWhatHoldsSomething() {
    lint("data").reportsNothing();
    lint("none").reportsNothing();
    lint("azureml:empty:1").reportsNothing();
    RULE.lint("inputs: {a: {path: .}}\n").reportsNothing();
  }
}
