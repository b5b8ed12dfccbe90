// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code amljob diff} finds between two jobs, and how it says so. */
class DiffCommandTest {
  @TempDir private Path folder;
  private CliRun cli;

  @BeforeEach
  void start() {
    cli = new CliRun(folder);
  }

  @Test
  void seesNoDifferenceInHowAJobIsWritten() {
    cli.file(
        "a.yml",
        """
        command: >
          python a.py
        environment: azureml:e:1
        code: src
        distribution: {type: PyTorch}
        inputs: {a: &a {type: uri_file, path: d/x.csv}, b: *a}
        """);
    cli.file(
        "sub/b.yml",
        """
        # another order
        inputs:
          a:
            path: ../d/x.csv
            type: "URI_FILE"
          b: {type: uri_file, path: ../d/x.csv}
        distribution:
          type: pytorch
        code: ../src/
        environment: 'azureml:e:1'
        command: "python a.py"
        """);
    assertThat(cli.run("diff", "a.yml", "sub/b.yml")).isZero();
    assertThat(cli.out()).isEqualTo("no difference between a.yml and sub/b.yml\n");
  }

  /** A folder that has a backslash in its name is one, not two. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesABackslashForWhatItIs() {
    cli.file("a.yml", "command: a\nenvironment: azureml:e:1\ncode: src\n");
    cli.file("x\\y/b.yml", "command: a\nenvironment: azureml:e:1\ncode: ../src\n");
    assertThat(cli.run("diff", "a.yml", "x\\y/b.yml")).as(cli.out()).isZero();
  }

  @Test
  void tellsWhatDiffers() {
    cli.file(
        "a.yml",
        """
        command: a
        environment: azureml:e:1
        code: src
        inputs: {lr: 0.1, v: 1.10, same: 010, text: "1"}
        tags: {a.b: x}
        resources: {locations: [eastus, westus]}
        """);
    cli.file(
        "sub/b.yml",
        """
        command: "a\\nb"
        environment: azureml:e:1
        code: src
        inputs: {lr: 0.2, v: "1.10", same: 8, text: "2"}
        tags: {a.b: y, team: {of: us}}
        resources: {locations: [eastus]}
        """);
    assertThat(cli.run("diff", "a.yml", "sub/b.yml")).isEqualTo(1);
    assertThat(cli.out())
        .isEqualTo(
            """
            changed command: a -> "a\\nb"
            changed code: src -> sub/src
            changed inputs.lr: 0.1 -> 0.2
            changed inputs.v: 1.10 (a number) -> "1.10" (a string)
            changed inputs.text: "1" -> "2"
            changed tags."a.b": x -> y
            added tags.team: {of: "us"}
            removed resources.locations[1]: westus
            8 differences between a.yml and sub/b.yml
            """);
  }

  @Test
  void writesJson() {
    cli.file("a.yml", "inputs: {v: 1}\ncommand: a\n").file("b.yml", "inputs: {v: on}\n");
    assertThat(cli.run("diff", "--format", "json", "a.yml", "b.yml")).isEqualTo(1);
    assertThat(cli.out())
        .isEqualTo(
            """
            {
              "version": 1,
              "old": "a.yml",
              "new": "b.yml",
              "differences": [
                {
                  "path": "inputs.v",
                  "change": "changed",
                  "old": {
                    "text": "1",
                    "kind": "number"
                  },
                  "new": {
                    "text": "on",
                    "kind": "boolean"
                  }
                },
                {
                  "path": "command",
                  "change": "removed",
                  "old": {
                    "text": "a",
                    "kind": "string"
                  }
                }
              ]
            }
            """);
  }

  @Test
  void needsFilesThatCanBeRead() {
    cli.file("a.yml", "command: a\n").file("bad.yml", "command: 'a\n");
    assertThat(cli.run("diff", "a.yml", "bad.yml")).isEqualTo(1);
    assertThat(cli.err()).contains("bad.yml:1:", "this quote is not closed");
    assertThat(new CliRun(folder).run("diff", "a.yml", "nope.yml")).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void refusesWhatIsNoFile() {
    cli.file("a.yml", "command: a\n").file("jobs/b.yml", "command: b\n");
    assertThat(cli.run("diff", "jobs", "a.yml")).isEqualTo(2);
    assertThat(cli.err()).isEqualTo("amljob: `jobs` is a folder\nhint: name the file of one job\n");
    CliRun impossible = new CliRun(folder);
    assertThat(impossible.run("diff", "a.yml", "\0")).isEqualTo(2);
    assertThat(impossible.err()).contains("can be no file");
  }

  @Test
  void comparesWithStandardInput() {
    cli.file("a.yml", "command: a\n");
    assertThat(cli.stdin("command: b\n").run("diff", "-", "a.yml")).isEqualTo(1);
    assertThat(cli.out()).startsWith("changed command: b -> a\n");
    CliRun twice = new CliRun(folder);
    assertThat(twice.run("diff", "-", "-")).isEqualTo(2);
    assertThat(twice.err()).contains("standard input can be one of the two jobs only");
  }

  @Test
  void endsOnAliasesThatUnfoldToMoreThanCanBeRead() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    cli.file("a.yml", bomb.toString()).file("b.yml", bomb.toString().replace("[x]", "[y]"));
    cli.file("c.yml", bomb + "# the same\n");
    assertThat(cli.run("diff", "a.yml", "c.yml")).isZero();
    assertThat(cli.run("diff", "a.yml", "b.yml")).isEqualTo(1);
  }
}
