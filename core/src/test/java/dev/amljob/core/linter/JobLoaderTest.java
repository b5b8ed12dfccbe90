// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.ValueOverride;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobLoaderTest {
  private static final String GOOD = "command: echo\nenvironment: azureml:e:1\n";

  @TempDir Path folder;

  @Test
  void loadsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("job.yml"), GOOD);
    CommandJob job = JobLoader.onDisk().load(file).job().orElseThrow();
    assertThat(job.basePath()).isEqualTo(folder);
    assertThat(job.command().orElseThrow().value()).isEqualTo("echo");
  }

  @Test
  void tellsWhatIsWrong() throws IOException {
    LoadResult result = JobLoader.onDisk().load(new StringReader("command: echo\nenvironmnt: x\n"));
    assertThat(result.job()).isEmpty();
    assertThat(result.diagnostics())
        .anySatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.ERROR));
  }

  @Test
  void tellsOfWhatIsNoYamlAndOfNothing() throws IOException {
    for (String text : new String[] {"", "a: [", "- a\n", "command: \"x"}) {
      LoadResult result =
          JobLoader.onDisk().load(new StringReader(text), ValueOverride.parse("a=b"));
      assertThat(result.job()).as(text).isEmpty();
      assertThat(result.diagnostics()).as(text).isNotEmpty();
    }
  }

  @Test
  void setsBeforeItChecks() throws IOException {
    LoadResult result =
        JobLoader.onDisk()
            .load(
                new StringReader("command: echo\n"),
                ValueOverride.parse("environment=azureml:e:1"),
                ValueOverride.parse("resources.instance_count=2"));
    assertThat(
            result
                .job()
                .orElseThrow()
                .resources()
                .orElseThrow()
                .instanceCount()
                .orElseThrow()
                .value())
        .isEqualTo(2);
    assertThat(
            JobLoader.onDisk().load(new StringReader(GOOD), ValueOverride.parse("comand=x")).job())
        .isEmpty();
  }

  @Test
  void checksABuiltJobAsAFile() {
    assertThat(JobLoader.onDisk().check(CommandJob.builder().command("x").build()).job()).isEmpty();
    CommandJob good = CommandJob.builder().command("x").environment("azureml:e:1").build();
    assertThat(JobLoader.onDisk().check(good).job()).contains(good);
  }
}
