// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlWriter.Layout;
import java.io.FileWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumperTest {
  private static final Dumper DUMPER = new Dumper(DumpOptions.DEFAULT);

  @TempDir Path folder;

  private static CommandJob job(String name, String text) {
    return CommandJob.of(YamlParser.parse(SourceFile.of(name, text)));
  }

  private String moved(String text) throws IOException {
    Path from = Files.createDirectories(folder.resolve("jobs/a"));
    Path to = Files.createDirectories(folder.resolve("out")).resolve("job.yml");
    Files.deleteIfExists(to);
    DUMPER.dump(job(from.resolve("job.yml").toString(), text), to);
    return Files.readString(to);
  }

  @Test
  void ordersKeysAsPeopleDo() throws IOException {
    String text =
        DUMPER.text(
            job(
                "job.yml",
                """
                tags: {b: "1", a: x}
                outputs:
                  model:
                inputs: {rate: 1.10, data: {path: ./d, type: uri_folder}}
                environment: azureml:e:1
                command: |
                  set -e
                  python train.py --on ${{inputs.rate}}
                code: src # here
                environment_variables: {A: on, B: "on", C: 010, D: '2024-01-01'}
                """));
    assertThat(text)
        .isEqualTo(
            """
            code: src
            command: |
              set -e
              python train.py --on ${{inputs.rate}}
            inputs:
              rate: 1.10
              data:
                type: uri_folder
                path: ./d
            outputs:
              model:
            environment: azureml:e:1
            environment_variables:
              A: on
              B: "on"
              C: 010
              D: "2024-01-01"
            tags:
              b: "1"
              a: x
            """);
  }

  @Test
  void ordersKeysByTheAlphabet() throws IOException {
    Dumper dumper = new Dumper(new DumpOptions(DumpFormat.YAML, Layout.DEFAULT, Order.REFERENCE));
    assertThat(dumper.text(job("job.yml", "tags: {b: x, a: y}\ncommand: c\n")))
        .isEqualTo("command: c\ntags:\n  a: y\n  b: x\n");
  }

  @Test
  void writesLocalPathsAnew() throws IOException {
    assertThat(
            moved(
                """
                code: ./src/
                command: c
                environment: {build: {path: ../docker, dockerfile_path: D}, conda_file: c.yml}
                inputs: {a: {path: data/x.csv}, b: {path: /abs}, c: ./text, d: {path: "azureml:d:1"}}
                outputs: {o: {path: ./o}}
                """))
        .isEqualTo(
            """
            code: ../jobs/a/src/
            command: c
            inputs:
              a:
                path: ../jobs/a/data/x.csv
              b:
                path: /abs
              c: ./text
              d:
                path: azureml:d:1
            outputs:
              o:
                path: ./o
            environment:
              build:
                path: ../jobs/docker
                dockerfile_path: D
              conda_file: ../jobs/a/c.yml
            """);
  }

  @Test
  void writesTheFileOfAnEnvironmentAnew() throws IOException {
    assertThat(moved("environment: file:env.yml"))
        .isEqualTo("environment: file:../jobs/a/env.yml\n");
  }

  @Test
  void leavesAddressesAndExpressions() throws IOException {
    String text =
        """
        code: https://example.com/x
        inputs:
          a:
            path: ~/x
          b:
            path: ${{x}}/y
          c:
            path: C:\\x
        """;
    assertThat(moved(text)).isEqualTo(text);
  }

  @Test
  void writesAWholePathWhereARelativeOneWouldNameAnAsset() throws IOException {
    Path from = Files.createDirectories(folder.resolve("me@work"));
    Path to = Files.createDirectories(folder.resolve("out")).resolve("job.yml");
    DUMPER.dump(job(from.resolve("job.yml").toString(), "inputs: {a: {path: x}}"), to);
    assertThat(Files.readString(to)).contains("path: " + from.toRealPath().resolve("x"));
  }

  @Test
  void followsLinksAsTheSystemDoes() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("deep/er"));
    Files.createDirectories(folder.resolve("deep/src"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), deep);
    Path to = folder.resolve("out.yml");
    DUMPER.dump(job(link.resolve("job.yml").toString(), "code: ../src"), to);
    assertThat(Files.readString(to)).isEqualTo("code: deep/src\n");
    DUMPER.dump(
        job(folder.resolve("job.yml").toString(), "code: link/../src"), deep.resolve("o.yml"));
    String code = Files.readString(deep.resolve("o.yml")).substring("code: ".length()).strip();
    assertThat(deep.toRealPath().resolve(code).toRealPath())
        .isEqualTo(folder.resolve("deep/src").toRealPath());
  }

  @Test
  void comparesJobsByWhatTheyMean() {
    CommandJob job = job("a/job.yml", "command: 'x'\ncode: ../src\ntags: {a: b, c: d}");
    assertThat(job("b/x/job.yml", "tags: {c: d, a: \"b\"}\ncode: ./../../src/\ncommand: x"))
        .isEqualTo(job)
        .hasSameHashCodeAs(job);
    assertThat(job("b/x/job.yml", "command: x\ncode: ../src\ntags: {a: b, c: d}"))
        .isNotEqualTo(job);
    assertThat(job("a/job.yml", "command: x\ncode: ../src\ntags: {a: b, c: 1}")).isNotEqualTo(job);
  }

  @Test
  void writesToAWriter() throws IOException {
    StringWriter out = new StringWriter();
    DUMPER.dump(job("job.yml", "code: ./src"), out);
    assertThat(out).hasToString("code: ./src\n");
  }

  @Test
  void tellsOfAClosedWriter() throws IOException {
    Writer closed = new FileWriter(folder.resolve("x").toFile(), StandardCharsets.UTF_8);
    closed.close();
    assertThatThrownBy(() -> DUMPER.dump(job("job.yml", "code: x"), closed))
        .isInstanceOf(DumpException.class)
        .hasMessage("cannot write the dump: Stream closed");
  }

  @Test
  void refusesWhatHoldsNoJob() {
    assertThatThrownBy(() -> DUMPER.text(job("job.yml", "- a")))
        .hasMessage("there is no job to write");
  }

  @Test
  void refusesAliasesOfAliases() {
    StringBuilder bomb = new StringBuilder("x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*x" + (i - 1);
      bomb.append("x%d: &x%d [%s, %s]\n".formatted(i, i, before, before));
    }
    assertThatThrownBy(() -> DUMPER.text(job("job.yml", bomb.toString())))
        .hasMessageContaining("stand for more than 100000 values");
  }

  @Test
  void writesJson() throws IOException {
    Dumper dumper = new Dumper(new DumpOptions(DumpFormat.JSON, Layout.DEFAULT, Order.HUMAN));
    assertThat(
            dumper.text(
                job(
                    "job.yml",
                    "inputs: {a: on, b: 1.10, c: 010, d: \"1\"}\ntags: {}\n"
                        + "environment_variables: {A: 1.0e+20, B: .inf, C: 2024-01-31 9:30:00}")))
        .isEqualTo(
            """
            {
              "inputs": {
                "a": true,
                "b": 1.1,
                "c": 8,
                "d": "1"
              },
              "environment_variables": {
                "A": 1.0e+20,
                "B": "inf",
                "C": "2024-01-31 09:30:00"
              },
              "tags": {}
            }
            """);
  }
}
