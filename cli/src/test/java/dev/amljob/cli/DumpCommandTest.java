// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpCommandTest {
  private static final String JOB =
      """
      command: >-
        python train.py
        --rate ${{inputs.rate}}
      code: ./src
      environment: azureml:e:1
      inputs: {rate: 1.10}
      """;
  private static final String DUMP =
      """
      code: ./src
      command: python train.py --rate ${{inputs.rate}}
      inputs:
        rate: 1.10
      environment: azureml:e:1
      """;

  @TempDir Path folder;

  private CliRun cli() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new CliRun(folder)
        .file("jobs/src/train.py", "")
        .file("src/train.py", "")
        .file("jobs/job.yml", JOB)
        .linter(file -> Linter.lint(file, options));
  }

  @Test
  void printsAJob() {
    CliRun cli = cli();
    assertThat(cli.run("dump", "jobs/job.yml")).isZero();
    assertThat(cli.out()).isEqualTo(DUMP);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void readsStandardInput() {
    CliRun cli = cli().stdin(JOB);
    assertThat(cli.run("dump", "-")).isZero();
    assertThat(cli.out()).isEqualTo(DUMP);
  }

  @Test
  void writesANewFileWithPathsFromThere() throws IOException {
    CliRun cli = cli();
    assertThat(cli.run("dump", "jobs/job.yml", "-o", "out.yml")).isZero();
    assertThat(cli.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("out.yml")))
        .isEqualTo(DUMP.replace("./src", "jobs/src"));
  }

  @Test
  void leavesAFileThatExists() throws IOException {
    CliRun cli = cli().file("out.yml", "mine");
    assertThat(cli.run("dump", "jobs/job.yml", "--output", "out.yml")).isEqualTo(3);
    assertThat(cli.err())
        .contains("exists already, and was left as it is")
        .contains("hint: choose another name");
    assertThat(folder.resolve("out.yml")).hasContent("mine");
  }

  @Test
  void tellsOfAFolderThatIsMissing() {
    CliRun cli = cli();
    assertThat(cli.run("dump", "jobs/job.yml", "-o", "no/out.yml")).isEqualTo(3);
    assertThat(cli.err()).contains("does not exist").contains("hint: make the folder first");
  }

  @Test
  void setsValues() {
    CliRun cli = cli();
    int code =
        cli.run(
            "dump",
            "jobs/job.yml",
            "--set",
            "inputs.rate=on",
            "--set",
            "tags={a: \"1\"}",
            "--set",
            "code=src");
    assertThat(code).isZero();
    assertThat(cli.out()).contains("  rate: on\n").contains("tags:\n  a: \"1\"\n");
  }

  @Test
  void tellsWhatIsWrongWithAJob() {
    CliRun cli = cli();
    assertThat(cli.run("dump", "jobs/job.yml", "--set", "comptue=x")).isEqualTo(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err())
        .contains("error[unknown-key]")
        .doesNotContain("warning[")
        .contains("nothing was dumped: `jobs/job.yml` is no valid command job");
  }

  @Test
  void saysWhatAFileIsThatIsNoCommandJob() {
    CliRun pipeline =
        cli().file("pipe.yml", "type: pipeline\njobs:\n  a: {type: command, command: ls}\n");
    assertThat(pipeline.run("dump", "pipe.yml")).isEqualTo(1);
    assertThat(pipeline.err())
        .contains("this is a pipeline job, not a command job", "nothing was dumped: `pipe.yml`")
        .doesNotContain("no problems", "1 file:");
    CliRun environment = cli().file("env.yml", "name: e\nimage: ubuntu:22.04\n");
    assertThat(environment.run("dump", "env.yml")).isEqualTo(1);
    assertThat(environment.err())
        .isEqualTo("amljob: nothing was dumped: `env.yml` is an environment, not a command job\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dump no.yml | `no.yml` does not exist",
        "dump jobs | `jobs` is a folder",
        "dump | FILE is missing",
        "dump jobs/job.yml --set x | `x` sets nothing",
        "dump jobs/job.yml --set code.a=1 | `code` is a string and has no keys",
        "dump jobs/job.yml --indent 1 | `1` is no value of --indent",
        "dump jobs/job.yml --width x | `x` is no value of --width",
        "dump jobs/job.yml --as yml | `yml` is no value of --as",
        "dump jobs/job.yml --key-order alpha | `alpha` is no value of --key-order",
      })
  void tellsWhatMakesNoSense(String line, String message) {
    CliRun cli = cli();
    assertThat(cli.run(line.strip().split(" ", -1))).as(cli.err()).isEqualTo(2);
    assertThat(cli.err()).contains(message.strip());
  }

  @Test
  void laysOutAsAsked() {
    CliRun cli = cli();
    assertThat(
            cli.run(
                "dump",
                "jobs/job.yml",
                "--indent",
                "4",
                "--width",
                "20",
                "--key-order",
                "reference"))
        .isZero();
    assertThat(cli.out())
        .isEqualTo(
            """
            code: ./src
            command: >-
                python train.py
                --rate
                ${{inputs.rate}}
            environment: azureml:e:1
            inputs:
                rate: 1.10
            """);
  }

  @Test
  void writesJsonAndTheRequest() {
    CliRun json = cli();
    assertThat(json.run("dump", "jobs/job.yml", "--as", "json")).isZero();
    assertThat(json.out()).contains("\"environment\": \"azureml:e:1\"").contains("\"rate\": 1.1");
    CliRun rest = cli();
    assertThat(rest.run("dump", "jobs/job.yml", "--as", "rest")).isZero();
    assertThat(rest.out()).contains("\"environmentId\": \"e:1\"").contains("\"value\": \"1.1\"");
  }

  @Test
  void tellsThatTheOutputIsClosed() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    CliRun cli = cli().output(closed);
    assertThat(cli.run("dump", "jobs/job.yml")).isEqualTo(3);
    assertThat(cli.err()).contains("cannot write the output: no space left on device");
  }
}
