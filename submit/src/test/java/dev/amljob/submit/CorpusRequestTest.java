// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real files: each request that is ready is one that the service's own contract accepts. */
class CorpusRequestTest {
  private static final Path CORPUS = PublishedContract.CORPUS;

  @Test
  void requestsFitTheContractOfTheirVersion() throws IOException {
    assumeThat(CORPUS).as("real job files, which are no part of the project").isDirectory();
    PublishedContract published = PublishedContract.orSkip();
    List<String> wrong = new ArrayList<>();
    int ready = 0;
    for (Path file : files()) {
      Preparation prepared = prepare(file);
      if (prepared instanceof Preparation.Ready one) {
        ready++;
        published
            .complaints(one.plan())
            .forEach(error -> wrong.add(file.getFileName() + ": " + error));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(ready).isGreaterThan(20);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS.resolve("wild"))) {
      return files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
  }

  private static Preparation prepare(Path file) throws IOException {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(Path.of("")));
    return new Preflight(source -> Linter.lint(source, options))
        .prepare(
            SourceFile.decode(file.toString(), Files.readAllBytes(file)),
            Jobs.WORKSPACE,
            SubmitOptions.in(Path.of("")));
  }
}
