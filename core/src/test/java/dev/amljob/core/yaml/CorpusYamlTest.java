// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real job files are read, each value at its place. */
final class CorpusYamlTest {
  @Test
  void readsEveryFile() throws IOException {
    Path corpus = Path.of(System.getProperty("amljob.corpus", "corpus"));
    assumeTrue(Files.isDirectory(corpus), "no corpus of job files in " + corpus);
    List<Path> files;
    try (Stream<Path> all = Files.walk(corpus)) {
      files = all.filter(file -> file.toString().endsWith(".yml")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      SourceFile source = SourceFile.decode(file.toString(), Files.readAllBytes(file));
      YamlDocument document = TreeChecks.parseAndCheck(source.text());
      assertThat(document.root()).as(file.toString()).isPresent();
    }
  }
}
