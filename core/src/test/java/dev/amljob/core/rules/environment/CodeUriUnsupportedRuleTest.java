// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeUriUnsupportedRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("code-uri-unsupported");

  @Test
  void reportsGitAddresses() {
    RULE.lint("code: git@github.com:a/b.git\n")
        .reports(
            "git@github.com:a/b.git -> `git@github.com:a/b.git` is a Git address, which is not"
                + " fetched; clone it and name its folder")
        .at(Severity.ERROR)
        .hasNoFix();
    RULE.lint("code: git+https://github.com/a/b\n").at(Severity.ERROR);
    RULE.lint("code: ssh://git@github.com/a/b\n").at(Severity.ERROR);
  }

  @Test
  void takesThePrefixOffAPath() {
    RULE.lint("code: file:./src # all\n")
        .reports(
            "file:./src -> `file:./src` starts with `file:`, which only `environment` takes;"
                + " write the path alone")
        .fixedTo("code: ./src # all\n");
    RULE.lint("{code: 'file:///home/src'}\n").fixedTo("{code: \"/home/src\"}\n");
  }

  @Test
  void offersNoPathThatIsNotThere() {
    RULE.withFiles(new MemoryFiles()).lint("code: file:./src\n").at(Severity.ERROR).hasNoFix();
  }

  @Test
  void reportsTheHomeFolder() {
    RULE.lint("code: ~/src\n")
        .reports(
            "~/src -> `~/src` starts with `~`, which is not replaced by a home folder; write a"
                + " path from the folder of this file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azureml://datastores/d/paths/p",
        "wasbs://c@a.blob.core.windows.net/p",
        "abfss://c@a.dfs.core.windows.net/p",
        "s3://bucket/key",
        "runs:/a",
        "dbfs:/a"
      })
  void reportsRemoteAddresses(String code) {
    RULE.lint("code: " + code + "\n")
        .reports(code + " -> `" + code + "` is a remote address; name what lies on this machine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://x/y", "https://", "ftp://.org/a", "http://example.org/a b"})
  void reportsIncompleteWebAddresses(String code) {
    RULE.lint("code: " + code + "\n")
        .reports(
            code
                + " -> `"
                + code
                + "` is no complete web address; its host needs a dot, as in `example.org`");
  }

  @Test
  void mendsBackslashes() {
    RULE.withFiles(new MemoryFiles().with("src/train.py", ""))
        .lint("code: .\\src\n")
        .reports(".\\src -> `.\\src` has backslashes, which separate folders on Windows only")
        .at(Severity.ERROR)
        .fixedTo("code: ./src\n");
    RULE.lint("code: \".\\\\src\"\n").at(Severity.WARNING).fixedTo("code: \"./src\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "./src",
        "~backup",
        "''",
        "azureml:code:1",
        "azureml:code",
        "azureml://registries/r/codes/c/versions/1",
        "https://example.org/code.zip",
        "https://user@example.org:8080/code.zip?a=b#c",
        "http://localhost/code",
        "HTTPS://example.org"
      })
  void acceptsPathsAssetsAndWebAddresses(String code) {
    RULE.lint("code: " + code + "\n").reportsNothing();
  }

  @Test
  void acceptsAFolderOfSuchAName() {
    RULE.withFiles(new MemoryFiles().with("~/src/train.py", ""))
        .lint("code: ~/src\n")
        .reportsNothing();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "true", "[a]", "{}", "{a: b}", "2024-01-01"})
  void leavesOtherTypesAlone(String value) {
    RULE.lint("code: " + value + "\n").reportsNothing();
  }
}
