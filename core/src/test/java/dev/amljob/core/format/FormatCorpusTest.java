// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats real job files. */
class FormatCorpusTest {
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));

  @ParameterizedTest
  @EnumSource
  void formatsRealJobsOnceAndForAll(FormatOptions.Keys keys) throws IOException {
    FormatOptions options = FormatOptions.defaults().withKeys(keys);
    int sound = 0;
    for (SourceFile file : files()) {
      if (FormatAssert.parse(file.text()).faults().isEmpty()) {
        FormatAssert.formatted(file.text(), options);
        sound++;
      }
    }
    assertThat(sound).isGreaterThan(400);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void formatsThemWithAnyIndentation(int indent) throws IOException {
    for (SourceFile file : files()) {
      if (FormatAssert.parse(file.text()).faults().isEmpty()) {
        String wide =
            FormatAssert.formatted(file.text(), FormatOptions.defaults().withIndent(indent));
        // The way back leads to what the straight way leads to.
        assertThat(FormatAssert.formatted(wide, FormatOptions.defaults()))
            .as(file.name())
            .isEqualTo(FormatAssert.formatted(file.text(), FormatOptions.defaults()));
      }
    }
  }

  private static List<SourceFile> files() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS);
    try (Stream<Path> found = Files.walk(CORPUS.resolve("wild"))) {
      return found
          .filter(path -> path.endsWith("job.yml"))
          .sorted()
          .map(FormatCorpusTest::read)
          .toList();
    }
  }

  private static SourceFile read(Path path) {
    try {
      return SourceFile.decode(path.toString(), Files.readAllBytes(path));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
