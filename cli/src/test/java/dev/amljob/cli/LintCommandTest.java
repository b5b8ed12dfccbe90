// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every option and exit code of {@code amljob lint}. */
class LintCommandTest {
  @TempDir private Path folder;
  private CliRun cli;

  @BeforeEach
  void start() {
    cli = new CliRun(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, error, 1",
    "WARNING, error, 0",
    "WARNING, warning, 1",
    "INFO, warning, 0",
    "INFO, info, 1",
    "HINT, info, 0",
    "HINT, hint, 1",
    "ERROR, never, 0",
    "ERROR, HINT, 1",
  })
  void failsFromTheGivenLevelOn(String mark, String level, int code) {
    cli.file("a.yml", "JOB " + mark);
    assertThat(cli.run("lint", "--fail-on", level, "a.yml")).isEqualTo(code);
  }

  @Test
  void failsOnErrorsOnlyUnlessToldOtherwise() {
    cli.file("a.yml", "JOB WARNING INFO HINT");
    assertThat(cli.run("lint", "a.yml")).isZero();
    assertThat(cli.out()).endsWith("\n1 file: 1 warning, 1 info, 1 hint\n");
  }

  @Test
  void lintsTheJobsOfTheCurrentFolderByDefault() {
    cli.file("a.yml", "JOB").file("b/c.yaml", "JOB ERROR").file("d.yml", "ERROR, but no job");
    assertThat(cli.run("lint")).isEqualTo(1);
    assertThat(cli.out()).startsWith("b/c.yaml:1:5: error[").endsWith("\n2 files: 1 error\n");
  }

  @Test
  void lintsANamedFileWhateverItIs() {
    cli.file("notes.txt", "ERROR");
    assertThat(cli.run("lint", "notes.txt")).isEqualTo(1);
  }

  @Test
  void readsStandardInputOnlyWhenAsked() {
    cli.stdin("JOB ERROR").file("a.yml", "JOB");
    assertThat(cli.run("lint")).isZero();
    assertThat(cli.run("lint", "-")).isEqualTo(1);
    assertThat(cli.out()).contains("<stdin>:1:5: error");
  }

  @Test
  void callsStandardInputByTheGivenName() {
    cli.stdin("JOB ERROR").file("z.yml", "JOB WARNING");
    assertThat(cli.run("lint", "--stdin-filename", "jobs/a.yml", "-", "z.yml")).isEqualTo(1);
    assertThat(cli.out()).startsWith("jobs/a.yml:1:5: error").contains("\nz.yml:1:5: warning");
  }

  @Test
  void doesNotTakeNothingForSuccess() {
    cli.file("d.yml", "no j-o-b");
    assertThat(cli.run("lint")).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .isEqualTo(
            """
            amljob: nothing to lint: no command job among the YAML files in `.`
            hint: see why with `amljob lint --show-files`; --allow-empty makes this no error
            """);
  }

  @Test
  void saysWhenThereIsNoYamlAtAll() {
    assertThat(cli.run("lint", ".")).isEqualTo(2);
    assertThat(cli.err()).startsWith("amljob: nothing to lint: no YAML file in `.`\n");
  }

  @Test
  void takesNothingForSuccessIfAsked() {
    assertThat(cli.run("lint", "--allow-empty", ".")).isZero();
    assertThat(cli.out()).isEqualTo("0 files, no problems\n");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void tellsOfAMissingPathAndLintsTheOthers() {
    cli.file("a.yml", "JOB ERROR");
    assertThat(cli.run("lint", "a.yml", "nope.yml")).isEqualTo(2);
    assertThat(cli.out()).endsWith("\n1 file: 1 error\n");
    assertThat(cli.err())
        .isEqualTo(
            """
            amljob: `nope.yml` does not exist
            hint: check the spelling, and the folder that you are in
            """);
  }

  @Test
  void tellsOfAFileThatItMayNotReadAndLintsTheOthers() throws IOException {
    cli.file("a.yml", "JOB").file("secret.yml", "JOB");
    Path secret = folder.resolve("secret.yml");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("root reads everything").isFalse();
    assertThat(cli.run("lint", ".")).isEqualTo(3);
    assertThat(cli.out()).isEqualTo("1 file, no problems\n");
    assertThat(cli.err()).startsWith("amljob: cannot read `secret.yml`: permission denied\n");
  }

  @Test
  void lintsAfterAFileThatCannotBeRead() {
    cli.file("a.yml", "JOB ERROR");
    // A process without memory of its own cannot be read by anybody, root included.
    assumeThat(Path.of("/proc/self/mem")).exists();
    assertThat(cli.run("lint", "a.yml", "/proc/self/mem")).isEqualTo(3);
    assertThat(cli.out()).endsWith("\n1 file: 1 error\n");
    assertThat(cli.err()).startsWith("amljob: cannot read `/proc/self/mem`: ").contains("hint: ");
  }

  @Test
  void refusesAFileThatIsNoJobBySize() {
    cli.file("big.yml", "# JOB\n".repeat(1 << 20)).file("a.yml", "JOB");
    assertThat(cli.run("lint", "big.yml", "a.yml")).isEqualTo(3);
    assertThat(cli.out()).isEqualTo("1 file, no problems\n");
    assertThat(cli.err())
        .startsWith("amljob: cannot read `big.yml`: it is larger than 4 MiB\nhint: ");
  }

  @Test
  void refusesStandardInputThatIsNoJobBySize() {
    assertThat(cli.stdin("# JOB\n".repeat(1 << 20)).run("lint", "-")).isEqualTo(3);
    assertThat(cli.err()).startsWith("amljob: cannot read `<stdin>`: it is larger than 4 MiB");
  }

  @Test
  void listsFilesWithReasonsAndLintsNone() {
    cli.file("a.yml", "JOB ERROR")
        .file("b.yml", "other")
        .file("c.yml", "named")
        .file(".venv/d.yml", "JOB")
        .file("e.txt", "JOB");
    assertThat(cli.run("lint", "--show-files", ".", "c.yml")).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            .venv/: not taken, a hidden folder
            a.yml: taken, a command job because of its marks
            b.yml: not taken, a component because of its marks
            c.yml: taken, named by you; a component because of its marks
            """);
  }

  @Test
  void listsFilesEvenIfNoneIsTaken() {
    cli.file("b.yml", "other");
    assertThat(cli.run("lint", "--show-files")).isEqualTo(2);
    assertThat(cli.out()).isEqualTo("b.yml: not taken, a component because of its marks\n");
    assertThat(cli.err()).contains("hint: name a file itself");
  }

  @Test
  void writesJson() {
    cli.file("a.yml", "JOB ERROR");
    assertThat(cli.run("lint", "--format", "json", "a.yml")).isEqualTo(1);
    assertThat(cli.out()).startsWith("{\n  \"version\": 1,\n").endsWith("\n}\n");
  }

  @Test
  void usesColorsWhenAsked() {
    cli.file("a.yml", "JOB ERROR");
    cli.run("lint", "--color", "always", "a.yml");
    assertThat(cli.out()).contains("\u001b[1;31merror[", "\u001b]8;;https://");
  }

  @Test
  void usesColorsInATerminal() {
    cli.file("a.yml", "JOB ERROR").terminal().run("lint", "a.yml");
    assertThat(cli.out()).contains("\u001b[");
  }

  @Test
  void usesNoColorsWhenAskedNotTo() {
    cli.file("a.yml", "JOB ERROR").terminal().run("lint", "--color", "never", "a.yml");
    assertThat(cli.out()).doesNotContain("\u001b");
  }

  @Test
  void usesNoColorsInJson() {
    cli.file("a.yml", "JOB ERROR").run("lint", "--color", "always", "--format", "json", "a.yml");
    assertThat(cli.out()).doesNotContain("\u001b");
  }

  @Test
  void keepsTheOrderWhateverTheThreads() {
    for (int i = 0; i < 200; i++) {
      cli.file("jobs/" + (1000 + i * 7919 % 9000) + ".yml", "JOB ERROR " + i);
    }
    cli.run("lint", "--jobs", "1", ".");
    String expected = cli.out();
    for (int round = 0; round < 5; round++) {
      CliRun again = new CliRun(folder);
      assertThat(again.run("lint", "--jobs", "8", ".")).isEqualTo(1);
      assertThat(again.out()).isEqualTo(expected);
    }
    assertThat(expected).endsWith("\n200 files: 200 errors\n");
  }
}
