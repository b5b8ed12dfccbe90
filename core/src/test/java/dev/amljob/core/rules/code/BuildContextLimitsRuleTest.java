// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.LintAssert;
import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildContextLimitsRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("build-context-limits");

  @Test
  void reportsManyFiles() {
    MemoryFiles files = new MemoryFiles().with("docker/Dockerfile", "");
    for (int i = 0; i < 100; i++) {
      files.with("docker/lib/f" + i, "");
    }
    RULE.withFiles(files)
        .lint("environment:\n  build:\n    path: docker\n")
        .reports("docker -> `docker` holds 101 files; a build context may have 100 files and 1 MB")
        .at(Severity.WARNING)
        .hasNoFix();
    files.with("docker/.gitignore", "lib/");
    RULE.withFiles(files).lint("environment: {build: {path: docker}}\n").reportsNothing();
  }

  @Test
  void reportsManyBytes() {
    RULE.withFiles(new MemoryFiles().withSize("docker/wheel.whl", 5_000_000))
        .lint("build: {path: './docker'}\n")
        .reports(
            "'./docker' -> `./docker` holds 5 MB of files; a build context may have 100 files and 1"
                + " MB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docker", "missing", "''", "'https://example.org/a'", "[docker]", "3", ""})
  void acceptsOthers(String path) {
    RULE.withFiles(new MemoryFiles().with("docker/Dockerfile", ""))
        .lint("environment: {build: {path: " + path + "}}\n")
        .reportsNothing();
    RULE.lint("environment: {build: {path: " + path + "}}\n").reportsNothing();
    RULE.lint("environment: " + path + "\n").reportsNothing();
  }
}
