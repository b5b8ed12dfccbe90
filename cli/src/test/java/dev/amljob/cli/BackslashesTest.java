// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Paths as people of Windows type them. */
@EnabledOnOs(OS.WINDOWS)
class BackslashesTest {
  private static final String JOB =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: python train.py
      code: src
      environment: azureml:training:3
      compute: azureml:cpu
      """;

  @TempDir private Path folder;

  private CliRun run() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new CliRun(folder)
        .linter(new RuleLinter(options))
        .file("jobs/src/train.py", "")
        .file("jobs/job.yml", JOB)
        .file("jobs/bad.yml", JOB + "tags: {x: 1}\n");
  }

  @Test
  void countPathsFromTheFolderOfTheJob() {
    CliRun run = run();
    assertThat(run.run("dump", "jobs\\job.yml")).as(run.err()).isZero();
    CliRun stdin = run().stdin(JOB);
    assertThat(stdin.run("lint", "--stdin-filename", "jobs\\new.yml", "-"))
        .as(stdin.out())
        .isZero();
  }

  @Test
  void countBaselinesFromTheirFolder() throws IOException {
    assertThat(run().run("lint", "--write-baseline", "jobs\\b.json", "jobs")).isZero();
    assertThat(Files.readString(folder.resolve("jobs/b.json"))).contains("\"bad.yml\"");
    assertThat(run().run("lint", "--baseline", "jobs\\b.json", "jobs")).isZero();
  }

  @Test
  void leaveOutFolders() {
    CliRun run = run();
    assertThat(run.run("lint", "--exclude", "jobs\\b*", "jobs\\*.yml", "jobs\\**")).isZero();
    assertThat(run.out()).isEqualTo("1 file, no problems\n");
  }
}
