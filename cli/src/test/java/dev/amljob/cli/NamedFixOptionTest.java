// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An option that a report names does what it is named for. */
class NamedFixOptionTest {
  private static final String JOB =
      "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
          + "comand: python train.py\nenvironment: file:env.yml\ncompute: azureml:cpu\n";
  private static final String ENVIRONMENT = "imge: ubuntu:22.04\nos_type: linux\ntags: {x: 1}\n";

  @TempDir private Path folder;

  @BeforeEach
  void beARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private CliRun run() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new CliRun(folder).linter(new RuleLinter(options));
  }

  @Test
  void isTypedAsItIsPrinted() throws IOException {
    CliRun run = run().file("job.yml", JOB.replace("file:env.yml", "azureml:e:1"));
    run.run("lint", "job.yml");
    assertThat(run.out()).contains("help: rename to `command` (--fix --unsafe-fixes)\n");
    assertThat(run().run("lint", "--fix", "--unsafe-fixes", "job.yml")).isZero();
    assertThat(folder.resolve("job.yml")).content().contains("\ncommand: python");
  }

  @Test
  void isNoneForAFileThatIsOnlyNamedByAJob() {
    CliRun run = run().file("job.yml", JOB.replace("comand", "command"));
    run.file("env.yml", ENVIRONMENT);
    run.run("lint", "job.yml");
    assertThat(run.out()).contains("help: rename to `image`\n").doesNotContain("--fix");
    for (String format : new String[] {"concise", "grouped", "markdown"}) {
      CliRun other = run();
      other.run("lint", "--format", format, "job.yml");
      assertThat(other.out()).contains("env.yml").doesNotContain("[*]").doesNotContain("--fix");
    }
    CliRun named = run();
    named.run("lint", "job.yml", "env.yml");
    assertThat(named.out()).contains("help: rename to `image` (--fix --unsafe-fixes)\n");
  }

  @Test
  void isNoneForAFileThatIsNotUtf8() throws IOException {
    Files.write(folder.resolve("job.yml"), (JOB + "description: ä\n").getBytes(ISO_8859_1));
    CliRun run = run();
    run.run("lint", "job.yml");
    assertThat(run.out()).contains("help: rename to `command`\n").doesNotContain("--fix");
  }

  @Test
  void isNoneWhereTheCommandMendsNothing() {
    CliRun run = run().file("job.yml", JOB.replace("file:env.yml", "azureml:e:1"));
    run.run("dump", "job.yml");
    assertThat(run.err()).contains("help: rename to `command`\n").doesNotContain("--fix");
  }

  @Test
  void isThatOfAConfigurationWhichIsLinted() {
    CliRun run = run().file(".amljob.yml", "fail-onn: info\n");
    run.run("lint", ".amljob.yml");
    assertThat(run.out()).contains("help: ").doesNotContain("--fix");
    CliRun isolated = run();
    isolated.run("lint", ".amljob.yml", "--isolated");
    assertThat(isolated.out()).contains(" (--fix --unsafe-fixes)\n");
    assertThat(run().run("lint", ".amljob.yml", "--isolated", "--fix", "--unsafe-fixes")).isZero();
  }
}
