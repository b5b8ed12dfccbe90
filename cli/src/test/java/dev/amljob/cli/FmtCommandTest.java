// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code amljob fmt} writes into files and to the terminal. */
class FmtCommandTest {
  private static final String UNTIDY = "command:   a\nenvironment: azureml:e:1\n";
  private static final String TIDY = "command: a\nenvironment: azureml:e:1\n";

  @TempDir private Path folder;
  private CliRun cli;

  @BeforeEach
  void start() {
    cli = new CliRun(folder);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void formatsFilesInPlace() throws IOException {
    cli.file("a.yml", UNTIDY).file("jobs/b.yml", TIDY).file("jobs/c.yml", UNTIDY);
    assertThat(cli.run("fmt")).isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            reformatted a.yml
            reformatted jobs/c.yml
            2 files reformatted, 1 file left unchanged
            """);
    assertThat(read("a.yml")).isEqualTo(TIDY);
    assertThat(read("jobs/c.yml")).isEqualTo(TIDY);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void takesNamedFilesForWhatTheyAreWhenForced() throws IOException {
    cli.file("a.yml", UNTIDY).file("compose.yml", "services:   {}\n");
    assertThat(cli.run("fmt", "--force-exclude", "a.yml", "compose.yml")).isZero();
    assertThat(read("a.yml")).isEqualTo(TIDY);
    assertThat(read("compose.yml")).isEqualTo("services:   {}\n");
    assertThat(cli.run("fmt", "--force-exclude", "compose.yml")).isEqualTo(2);
    CliRun hook = new CliRun(folder);
    assertThat(hook.run("fmt", "--force-exclude", "--allow-empty", "compose.yml")).isZero();
    assertThat(hook.err()).isEmpty();
  }

  @Test
  void leavesOtherFilesInFoldersAlone() throws IOException {
    cli.file("a.yml", TIDY).file("compose.yml", "services:   {}\n");
    assertThat(cli.run("fmt")).isZero();
    assertThat(cli.out()).isEqualTo("1 file left unchanged\n");
    assertThat(cli.run("fmt", "compose.yml")).isZero();
    assertThat(read("compose.yml")).isEqualTo("services: {}\n");
  }

  @Test
  void checksAndWritesNothing() throws IOException {
    cli.file("a.yml", UNTIDY).file("b.yml", TIDY);
    assertThat(cli.run("fmt", "--check")).isEqualTo(1);
    assertThat(cli.out())
        .isEqualTo("would reformat a.yml\n1 file would be reformatted, 1 file already formatted\n");
    assertThat(read("a.yml")).isEqualTo(UNTIDY);
    assertThat(new CliRun(folder).run("fmt", "--check", "b.yml")).isZero();
  }

  @Test
  void showsADiffThatPatchReads() {
    cli.file("a.yml", "# 1\n# 2\n# 3\n# 4\ninputs:\n    x: 1\n\n\n# 8\ncode: b");
    assertThat(cli.run("fmt", "--diff", "a.yml")).isEqualTo(1);
    assertThat(cli.out())
        .isEqualTo(
            """
            --- a.yml
            +++ a.yml
            @@ -3,8 +3,7 @@
             # 3
             # 4
             inputs:
            -    x: 1
            -
            +  x: 1
            \s
             # 8
            -code: b
            \\ No newline at end of file
            +code: b
            1 file would be reformatted
            """);
  }

  @Test
  void readsStandardInput() {
    assertThat(cli.stdin("\uFEFFa:   1\r\n").run("fmt", "-")).isZero();
    assertThat(cli.out()).isEqualTo("\uFEFFa: 1\r\n");
    assertThat(new CliRun(folder).stdin(UNTIDY).run("fmt", "--check", "-")).isEqualTo(1);
  }

  @Test
  void takesOptions() throws IOException {
    cli.file("a.yml", "environment: e\ncommand: a\ninputs:\n  x: 1\n");
    assertThat(cli.run("fmt", "--indent", "4", "--keys", "human", "a.yml")).isZero();
    assertThat(read("a.yml")).isEqualTo("command: a\ninputs:\n    x: 1\nenvironment: e\n");
  }

  @Test
  void refusesBrokenFilesAndFormatsTheOthers() throws IOException {
    cli.file("a.yml", UNTIDY).file("bad.yml", "command: a\n  environment: 'x\n");
    assertThat(cli.run("fmt")).isEqualTo(1);
    assertThat(cli.out()).isEqualTo("reformatted a.yml\n1 file reformatted\n");
    assertThat(cli.err())
        .contains("amljob: bad.yml:2:", "hint: until this is mended, the file is left as it is");
    assertThat(read("bad.yml")).isEqualTo("command: a\n  environment: 'x\n");
  }

  @Test
  void formatsNothingByAConfigurationWithMistakes() throws IOException {
    cli.file("a.yml", UNTIDY).file(".amljob.yml", "format: {indnt: 4}\n");
    assertThat(cli.run("fmt", "a.yml")).isEqualTo(2);
    assertThat(read("a.yml")).isEqualTo(UNTIDY);
    CliRun filter = new CliRun(folder).stdin(UNTIDY);
    assertThat(filter.run("fmt", "-")).isEqualTo(2);
    assertThat(filter.out()).isEmpty();
    assertThat(filter.err())
        .isEqualTo(cli.err())
        .contains("unknown key `indnt`; did you mean `indent`?")
        .contains("amljob: nothing was done, because the configuration has mistakes\nhint: ");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    byte[] latin = "command:   \"caf\u00e9\"\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("a.yml"), latin);
    assertThat(cli.run("fmt", "a.yml")).isEqualTo(1);
    assertThat(cli.err()).contains("a.yml:1:16: the file is not UTF-8");
    assertThat(Files.readAllBytes(folder.resolve("a.yml"))).isEqualTo(latin);
  }

  @Test
  void leavesReadOnlyFilesAndNothingElseBehind() throws IOException {
    cli.file("a.yml", UNTIDY);
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no permissions");
    Files.setPosixFilePermissions(
        folder.resolve("a.yml"), PosixFilePermissions.fromString("r--r--r--"));
    assertThat(cli.run("fmt")).isEqualTo(3);
    assertThat(cli.err()).contains("cannot write `a.yml`: permission denied");
    assertThat(read("a.yml")).isEqualTo(UNTIDY);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.yml"));
    }
  }

  @Test
  void keepsPermissionsAndLinks() throws IOException {
    cli.file("real/a.yml", UNTIDY);
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no permissions");
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rw-rw-r-x");
    Files.setPosixFilePermissions(folder.resolve("real/a.yml"), permissions);
    Files.createSymbolicLink(folder.resolve("link.yml"), Path.of("real/a.yml"));
    assertThat(cli.run("fmt", "link.yml")).isZero();
    assertThat(read("real/a.yml")).isEqualTo(TIDY);
    assertThat(folder.resolve("link.yml")).isSymbolicLink();
    assertThat(Files.getPosixFilePermissions(folder.resolve("real/a.yml"))).isEqualTo(permissions);
  }

  @Test
  void tellsOfMissingFilesAndOfNothingToDo() {
    assertThat(cli.run("fmt", "nope.yml")).isEqualTo(2);
    assertThat(cli.err()).contains("`nope.yml` does not exist");
    CliRun other = new CliRun(folder);
    assertThat(other.run("fmt")).isEqualTo(2);
    assertThat(other.err()).contains("nothing to format");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fmt --indent 9 | `9` is no value of --indent | it takes a number from 1 to 8",
        "fmt --indent x | `x` is no value of --indent | it takes a number from 1 to 8",
        "fmt --keys abc | `abc` is no value of --keys | it takes one of keep, human",
        "fmt --chekc    | unknown option `--chekc`    | did you mean `--check`?",
        "diff a.yml     | NEW is missing its value    | see `amljob diff --help`",
      })
  void saysWhatIsWrongWithACommandLine(String line, String message, String hint) {
    assertThat(cli.run(line.split(" ", -1))).isEqualTo(2);
    assertThat(cli.err()).isEqualTo("amljob: " + message + "\nhint: " + hint + "\n");
  }
}
