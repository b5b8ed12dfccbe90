// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
  @TempDir private Path folder;

  /** Whatever lies above the test's folder is none of its business. */
  @BeforeEach
  void beARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  @Test
  void showsWhatIsSetAndWhere() {
    CliRun run =
        new CliRun(folder)
            .file("base.yml", "fail-on: info\nrules: {unused-input: off}\n")
            .file(
                "jobs/.amljob.yml",
                """
                extends: ../base.yml
                fail-on: warning
                rules:
                  timeout-too-large: {max-days: 7, severity: error}
                overrides:
                  - files: ["gpu-*.yml"]
                    known-computes: [a, "1"]
                """);
    assertThat(run.run("config", "show", "jobs/gpu-1.yml", "--config", "ignore=[style]")).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            # read: jobs/.amljob.yml, base.yml
            fail-on: warning  # jobs/.amljob.yml:2
            ignore: [style]  # --config
            known-computes: [a, "1"]  # jobs/.amljob.yml:7
            rules:
              timeout-too-large:
                max-days: 7  # jobs/.amljob.yml:4
                severity: error  # jobs/.amljob.yml:4
              unused-input:
                severity: "off"  # base.yml:2
            """);
  }

  @Test
  void showsWhatCanBeReadBack() {
    CliRun run =
        new CliRun(folder)
            .file(
                ".amljob.yml",
                "exclude: ['a b', '*.x']\nrules: {unused-input: {ignore: [a]}, unknown-key: on}\n"
                    + "format: {indent: 4, key-order: human}\nselect: [security, unused-input]\n");
    assertThat(run.run("config", "show")).isZero();
    CliRun again = new CliRun(folder).file(".amljob.yml", run.out());
    assertThat(again.run("config", "show")).isZero();
    assertThat(again.out().replaceAll("#.*", "")).isEqualTo(run.out().replaceAll("#.*", ""));
  }

  @Test
  void showsThatNothingIsSet() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "show")).isZero();
    assertThat(run.out())
        .isEqualTo("# read: no configuration file\n# nothing is set: every key has its default\n");
  }

  @Test
  void showsMistakesInstead() {
    CliRun run = new CliRun(folder).file(".amljob.yml", "fail-on: eror\n");
    assertThat(run.run("config", "show")).isEqualTo(2);
    assertThat(run.out()).contains(".amljob.yml:1:10: error[invalid-enum]: `eror` is no value");
  }

  @Test
  void beginsAConfigurationAndOverwritesNone() throws IOException {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "init")).isZero();
    assertThat(run.out()).isEqualTo("written: .amljob.yml\n");
    String starter = Files.readString(folder.resolve(".amljob.yml"));
    assertThat(run.run("config", "init")).isEqualTo(2);
    assertThat(run.err()).contains("`.amljob.yml` is there already, and stays as it is");
    assertThat(folder.resolve(".amljob.yml")).hasContent(starter);
    assertThat(new CliRun(folder).run("config", "init", "gone/x.yml")).isEqualTo(3);
  }

  /** All that the starter shows works once its marks are taken away. */
  @Test
  void beginsWithExamplesThatWork() throws IOException {
    new CliRun(folder).run("config", "init");
    Path file = folder.resolve(".amljob.yml");
    StringBuilder lines = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      boolean example = line.matches("# ( *- |[a-z-]+:| +[a-z]).*") && !line.endsWith(".");
      lines.append(example && !line.contains("extends") ? line.substring(2) : line).append('\n');
    }
    CliRun run = new CliRun(folder).file(".amljob.yml", lines.toString());
    assertThat(run.run("config", "show")).as(lines + run.out()).isZero();
    assertThat(run.out())
        .contains("fail-on", "exclude", "known-computes", "ignore", "timeout-too-large");
  }

  @Test
  void printsItsSchema() throws IOException {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "schema")).isZero();
    assertThat(run.out()).contains("\"title\": \"Configuration of amljob\"", "\"unknown-compute\"");
    CliRun same = new CliRun(folder);
    assertThat(same.run("schema", "config")).isZero();
    assertThat(same.out()).isEqualTo(run.out());
  }

  @Test
  void suggestsWhatWasMeant() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("config", "shwo")).isEqualTo(2);
    assertThat(run.err()).contains("did you mean `amljob config show`?");
  }
}
