// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amljob.core.files.ProjectFiles.Kind;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest {
  @TempDir private Path root;
  private DiskFiles files;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(root.resolve("jobs/src"));
    Files.writeString(root.resolve("jobs/env.yml"), "image: a\n");
    files = new DiskFiles(root);
  }

  @Test
  void tellsFilesFromFolders() {
    assertThat(files.kind("jobs/env.yml")).isEqualTo(Kind.FILE);
    assertThat(files.kind("jobs/src")).isEqualTo(Kind.FOLDER);
    assertThat(files.kind(".")).isEqualTo(Kind.FOLDER);
    assertThat(files.kind("jobs/other.yml")).isEqualTo(Kind.MISSING);
    assertThat(files.kind("jobs/env.yml/more")).isEqualTo(Kind.MISSING);
  }

  @Test
  void takesAbsoluteNamesAndThoseThatLeadUp() {
    assertThat(files.kind(root.resolve("jobs/env.yml").toString())).isEqualTo(Kind.FILE);
    assertThat(new DiskFiles(root.resolve("jobs/src")).kind("../env.yml")).isEqualTo(Kind.FILE);
  }

  @Test
  void readsUnderTheNameThatWasAskedFor() {
    assertThat(files.read("jobs/env.yml")).contains(SourceFile.of("jobs/env.yml", "image: a\n"));
    assertThat(files.read("jobs/src")).isEmpty();
    assertThat(files.read("jobs/other.yml")).isEmpty();
  }

  @Test
  void guessesAnotherEncoding() throws IOException {
    Files.write(root.resolve("env.yml"), "image: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    SourceFile file = files.read("env.yml").orElseThrow();
    assertThat(file.text()).isEqualTo("image: \u00e9\n");
    assertThat(file.encodingFault()).isPresent();
  }

  @Test
  void readsNothingLargerThanAnyEnvironment() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(root.resolve("big.yml").toFile(), "rw")) {
      large.setLength(20L << 20);
    }
    assertThat(files.kind("big.yml")).isEqualTo(Kind.FILE);
    assertThat(files.read("big.yml")).isEmpty();
  }

  @Test
  void knowsThatAnImpossibleNameNamesNothing() {
    assertThat(files.kind("a\0b")).isEqualTo(Kind.MISSING);
    assertThat(files.read("a\0b")).isEmpty();
  }

  @Test
  void followsLinks() throws IOException {
    assumeTrue(link("env-link.yml", "jobs/env.yml"), "no links here");
    link("src-link", "jobs/src");
    link("broken.yml", "nowhere.yml");
    link("itself.yml", "itself.yml");
    assertThat(files.kind("env-link.yml")).isEqualTo(Kind.FILE);
    assertThat(files.read("env-link.yml")).map(SourceFile::text).contains("image: a\n");
    assertThat(files.kind("src-link")).isEqualTo(Kind.FOLDER);
    assertThat(files.kind("broken.yml")).isEqualTo(Kind.MISSING);
    assertThat(files.kind("itself.yml")).isEqualTo(Kind.MISSING);
    assertThat(files.read("itself.yml")).isEmpty();
  }

  private boolean link(String name, String target) throws IOException {
    try {
      Files.createSymbolicLink(root.resolve(name), root.resolve(target));
      return true;
    } catch (UnsupportedOperationException | IOException refused) {
      return false;
    }
  }
}
