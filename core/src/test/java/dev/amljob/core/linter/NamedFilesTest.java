// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedFilesTest {
  private static final String JOB = "command: ls\nenvironment: file:envs/env.yml\n";

  private final MemoryFiles files = new MemoryFiles();

  private LintResult lint(String job) {
    LintOptions options = LintOptions.defaults().withFiles(files);
    return Linter.lint(SourceFile.of("jobs/job.yml", job), options);
  }

  /** Returns the errors and warnings of the named files, as {@code file: rule text -> message}. */
  private static List<String> shown(LintResult result) {
    List<String> lines = new ArrayList<>();
    for (LintResult named : result.namedFiles()) {
      for (Diagnostic found : named.diagnostics()) {
        lines.add(
            named.file().name()
                + ": "
                + found.rule()
                + " "
                + named.file().text(found.span())
                + " -> "
                + found.message());
      }
      lines.addAll(shown(named));
    }
    return lines;
  }

  @Test
  void lintsAnEnvironmentFileAsAnEnvironment() {
    files.with("jobs/envs/env.yml", "image: python:3.12\nos_type: 3\n");
    LintResult result = lint(JOB);
    assertThat(result.namedFiles()).hasSize(1);
    LintResult environment = result.namedFiles().get(0);
    assertThat(environment.classification().kind()).isEqualTo(DocumentKind.ENVIRONMENT);
    assertThat(environment.file().name()).isEqualTo("jobs/envs/env.yml");
    assertThat(environment.diagnostics())
        .singleElement()
        .satisfies(
            found -> assertThat(found.severity()).isEqualTo(Severity.ERROR),
            found -> assertThat(environment.file().text(found.span())).isEqualTo("3"));
    assertThat(result.hasAtLeast(Severity.ERROR)).isTrue();
  }

  @Test
  void pointsAtThePlaceThatNamesTheFile() {
    files.with("jobs/envs/env.yml", "image: python:3.12\nimge: a\n");
    LintResult result = lint(JOB);
    List<RelatedLocation> places = result.namedFiles().get(0).diagnostics().get(0).related();
    assertThat(places).hasSize(1);
    assertThat(places.get(0).file()).isEqualTo(result.file());
    assertThat(result.file().text(places.get(0).span())).isEqualTo("file:envs/env.yml");
    assertThat(places.get(0).message()).isEqualTo("this job names the file as its environment");
  }

  @Test
  void leavesOutFilesWithNothingToSay() {
    files.with("jobs/envs/env.yml", "image: python:3.12\nname: a\nversion: 3\n");
    assertThat(lint(JOB).namedFiles()).isEmpty();
  }

  @Test
  void looksForTheFilesOfAnEnvironmentFileFromItsOwnFolder() {
    files.with("jobs/envs/env.yml", "image: python:3.12\nconda_file: conda.yml\n");
    files.with("jobs/conda.yml", "dependencies: [python=3.12]\n");
    assertThat(shown(lint(JOB)))
        .containsExactly(
            "jobs/envs/env.yml: conda-file-missing conda.yml -> no conda file `conda.yml`; a path"
                + " counts from the folder of this file");
    files.with("jobs/envs/conda.yml", "dependencies: [python=3.12]\n");
    assertThat(lint(JOB).namedFiles()).isEmpty();
  }

  @Test
  void looksForTheBuildContextOfAnEnvironmentFileFromItsOwnFolder() {
    files.with("jobs/envs/env.yml", "build: {path: docker}\n").with("jobs/docker/Dockerfile", "");
    assertThat(shown(lint(JOB)))
        .containsExactly(
            "jobs/envs/env.yml: dockerfile-missing docker -> no folder `docker` to build the image"
                + " from; a path counts from the folder of this file");
  }

  @Test
  void reportsACondaFileInPlaceOfTheEnvironment() {
    files.with("jobs/envs/env.yml", "name: a\nchannels: [b]\ndependencies: [python=3.12]\n");
    assertThat(shown(lint(JOB)))
        .containsExactly(
            "jobs/envs/env.yml: env-inline-conda-keys channels -> this is a conda file; an"
                + " environment file names an `image`, and a conda file by `conda_file`");
  }

  @Test
  void reportsAnEnvironmentFileThatHoldsNoMapping() {
    files.with("jobs/envs/env.yml", "- image\n- a\n");
    assertThat(shown(lint(JOB)))
        .containsExactly(
            "jobs/envs/env.yml: env-file-invalid - image -> an environment file is a mapping with"
                + " an `image`, not a list");
    files.with("jobs/envs/env.yml", "azureml:training:3\n");
    assertThat(shown(lint(JOB)))
        .containsExactly(
            "jobs/envs/env.yml: env-file-invalid azureml:training:3 -> an environment file is a"
                + " mapping with an `image`, not a string");
    files.with("jobs/envs/env.yml", "# later\n");
    assertThat(shown(lint(JOB)))
        .containsExactly(
            "jobs/envs/env.yml: env-file-invalid  -> this environment file is empty; write at"
                + " least an `image`");
  }

  @Test
  void lintsTheCondaFileOfAnInlineEnvironmentAndOfAnEnvironmentFile() {
    files.with("jobs/envs/conda.yml", "- python=3.12\n");
    String finding =
        "jobs/envs/conda.yml: conda-file-invalid - python=3.12 -> a conda file is a mapping with"
            + " `channels` and `dependencies`, not a list";
    LintResult inline =
        lint("command: ls\nenvironment: {image: a, conda_file: ./envs/conda.yml}\n");
    assertThat(shown(inline)).containsExactly(finding);
    assertThat(inline.namedFiles().get(0).classification().kind())
        .isEqualTo(DocumentKind.CONDA_FILE);
    files.with("jobs/envs/env.yml", "image: a\nconda_file: conda.yml\n");
    LintResult nested = lint(JOB);
    assertThat(shown(nested)).containsExactly(finding);
    RelatedLocation naming =
        nested.namedFiles().get(0).namedFiles().get(0).diagnostics().get(0).related().get(0);
    assertThat(naming.file().name()).isEqualTo("jobs/envs/env.yml");
    assertThat(naming.message()).isEqualTo("this environment names the file as its conda file");
  }

  @Test
  void readsCondaFilesAsYamlOnly() {
    files.with("jobs/conda.yml", "dependencies: [a]\ndependencies: [b]\nanything: [1]\n");
    assertThat(shown(lint("command: ls\nenvironment: {image: a, conda_file: conda.yml}\n")))
        .containsExactly(
            "jobs/conda.yml: duplicate-key dependencies -> key `dependencies` is written twice;"
                + " only this one would be loaded");
  }

  @Test
  void reportsBrokenYamlInTheFileItself() {
    files.with("jobs/envs/env.yml", "image: a: b\n");
    assertThat(shown(lint(JOB)))
        .singleElement()
        .asString()
        .startsWith("jobs/envs/env.yml: yaml-syntax ");
    files.with("jobs/envs/env.yml", "image: a\n---\nimage: b\n");
    assertThat(shown(lint(JOB)))
        .singleElement()
        .asString()
        .startsWith("jobs/envs/env.yml: multiple-documents ");
    files.with("jobs/conda.yml", "dependencies:\n\t- a\n");
    assertThat(shown(lint("command: ls\nenvironment: {image: a, conda_file: conda.yml}\n")))
        .singleElement()
        .asString()
        .startsWith("jobs/conda.yml: tab-indentation ");
  }

  @Test
  void reportsOtherEncodingsInTheFileItself() {
    SourceFile latin =
        SourceFile.decode("conda.yml", "name: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    ProjectFiles latinOnly =
        new ProjectFiles() {
          @Override
          public Kind kind(String name) {
            return Kind.FILE;
          }

          @Override
          public Optional<SourceFile> read(String name) {
            return Optional.of(latin);
          }
        };
    String job = "command: ls\nenvironment: {image: a, conda_file: conda.yml}\n";
    LintOptions options = LintOptions.defaults().withFiles(latinOnly);
    assertThat(shown(Linter.lint(SourceFile.of("job.yml", job), options)))
        .singleElement()
        .asString()
        .startsWith("conda.yml: file-not-utf8 ");
  }

  @Test
  void warnsOfAnEmptyCondaFile() {
    files.with("jobs/conda.yml", "# later\n");
    LintResult result = lint("command: ls\nenvironment: {image: a, conda_file: conda.yml}\n");
    assertThat(shown(result))
        .containsExactly(
            "jobs/conda.yml: conda-file-invalid  -> this conda file is empty, so that nothing is"
                + " installed");
    assertThat(result.namedFiles().get(0).hasAtLeast(Severity.ERROR)).isFalse();
  }

  @Test
  void readsAFileThatNamesItself() {
    String itself = "command: ls\nenvironment: file:job.yml\n";
    files.with("jobs/job.yml", itself);
    assertThat(shown(lint(itself))).isNotEmpty().allMatch(line -> line.contains("unknown-key"));
    String conda = "command: ls\nenvironment: {image: a, conda_file: job.yml}\n";
    files.with("jobs/job.yml", conda);
    assertThat(lint(conda).namedFiles()).isEmpty();
  }

  @Test
  void saysNothingOfFilesThatNobodyCanRead() {
    LintOptions options = LintOptions.defaults().withFiles(ProjectFiles.unknown());
    assertThat(Linter.lint(SourceFile.of("job.yml", JOB), options).namedFiles()).isEmpty();
    assertThat(lint(JOB).namedFiles()).isEmpty();
  }

  @Test
  void readsNothingForOtherEnvironments() {
    assertThat(lint("command: ls\nenvironment: azureml:a:1\n").namedFiles()).isEmpty();
    assertThat(lint("command: ls\n").namedFiles()).isEmpty();
    assertThat(lint("").namedFiles()).isEmpty();
  }
}
