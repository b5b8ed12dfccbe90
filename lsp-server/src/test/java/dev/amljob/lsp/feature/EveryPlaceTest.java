// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Every place of real files, whole and cut off at the end of each line, gets an answer.
 *
 * <p>{@code -Damljob.everyPlace=1} asks at each offset of each prefix, which takes half an hour; a
 * greater number, at each offset of every so many prefixes. Otherwise a fixed sample is asked.
 */
class EveryPlaceTest {
  private static final Path ROOT = Path.of(System.getProperty("amljob.root", ".."));
  private static final Path CORPUS =
      Path.of(System.getProperty("amljob.corpus", "../../shared/corpus"), "wild");
  private static final int SHARE = Integer.getInteger("amljob.everyPlace", 0);
  private static final boolean ALL = SHARE > 0;

  private final Set<String> asked = ConcurrentHashMap.newKeySet();
  private final Asking asking = new Asking();

  @Test
  void isAnsweredInTheExamples(TestReporter reporter) throws IOException {
    askAll(yamlFiles(ROOT.resolve("examples")), 60, reporter);
  }

  @Test
  void isAnsweredInRealFiles(TestReporter reporter) throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: the corpus is not there");
    List<Path> files = yamlFiles(CORPUS);
    Random random = new Random(1);
    askAll(files.stream().filter(file -> ALL || random.nextInt(8) == 0).toList(), 4, reporter);
  }

  private static List<Path> yamlFiles(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList();
    }
  }

  private void askAll(List<Path> files, int places, TestReporter reporter) {
    assertThat(files).isNotEmpty();
    files.parallelStream().forEach(file -> askEverywhere(file, places));
    reporter.publishEntry(
        "every place", files.size() + " files, " + asked.size() + " texts, " + asking.places());
    assertThat(asking.failures()).isEmpty();
  }

  /** Asks in a file and in its prefixes; a text that another file begins with as well only once. */
  private void askEverywhere(Path file, int places) {
    String text = read(file);
    Random random = new Random(text.hashCode());
    ask(text, places, random);
    LineIndex lines = SourceFile.of("x", text).lines();
    for (int line = 0; line < lines.lineCount(); line++) {
      if (ALL ? line % SHARE == 0 : random.nextInt(6) == 0) {
        ask(text.substring(0, lines.line(line).end()), Math.max(1, places / 10), random);
      }
    }
  }

  private static String read(Path file) {
    try {
      return SourceFile.decode("x", Files.readAllBytes(file)).text();
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }

  private void ask(String text, int places, Random random) {
    if (asked.add(text)) {
      int step = ALL ? 1 : Math.max(1, text.length() / places);
      asking.everyStep(text, ALL ? 0 : random.nextInt(step), step);
    }
  }
}
