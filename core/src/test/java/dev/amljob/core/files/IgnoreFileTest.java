// SPDX-License-Identifier: MIT
package dev.amljob.core.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IgnoreFileTest {
  private static final Path RECORDED =
      Path.of("src/test/resources/dev/amljob/core/files/ignore-patterns.tsv");

  @Test
  void readsPatternsAsTheReferenceDoes() throws IOException {
    List<String> lines = Files.readAllLines(RECORDED, StandardCharsets.UTF_8);
    List<String> paths = Arrays.asList(lines.get(0).split("\t"));
    assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf('\t'))))
        .hasSizeGreaterThan(300);
    for (String line : lines.subList(1, lines.size())) {
      int tab = line.indexOf('\t');
      String pattern = line.substring(0, tab);
      String recorded = line.substring(tab + 1);
      assertThat(verdict(pattern, paths)).as(pattern).isEqualTo(blankIfError(recorded, paths));
    }
  }

  /** A pattern that the reference fails on matches nothing here. */
  private static String blankIfError(String recorded, List<String> paths) {
    return recorded.equals("error") ? ".".repeat(paths.size()) : recorded;
  }

  private static String verdict(String text, List<String> paths) {
    Optional<IgnorePattern> pattern = IgnorePattern.of(text);
    return paths.stream()
        .map(path -> Arrays.asList(path.split("/", -1)))
        .map(path -> pattern.isPresent() && pattern.get().matches(path) ? "+" : ".")
        .collect(Collectors.joining());
  }

  @Test
  void theLastPatternCounts() {
    IgnoreFile file = IgnoreFile.of("# all but one\r\ndata/\r\n!data/keep.csv\r\n\r\n*.log\r\n");
    assertThat(file.excludes("data/a.csv")).isTrue();
    assertThat(file.excludes("data/keep.csv")).isFalse();
    assertThat(file.excludes("src/run.log")).isTrue();
    assertThat(file.excludes("train.py")).isFalse();
    assertThat(file.excludesAll("data")).as("something is taken back in").isFalse();
  }

  @Test
  void knowsFoldersOfWhichNothingIsLeft() {
    IgnoreFile file = IgnoreFile.of("data\nout/**\n/*/tmp/\n*.d\ncode/*");
    assertThat(List.of("data", "a/data", "out", "a/tmp", "x.d"))
        .allMatch(folder -> file.excludesAll(folder));
    assertThat(List.of("tmp", "a/out", "src", "code"))
        .noneMatch(folder -> file.excludesAll(folder));
    assertThat(IgnoreFile.NONE.excludesAll("a")).isFalse();
  }

  @Test
  void excludesNothingByWhatIsNoPattern() {
    IgnoreFile file = IgnoreFile.of("!\na\\\n[z-a]\n/\n#a\n");
    assertThat(file.excludes("a")).isFalse();
    assertThat(file.excludes("#a")).isFalse();
  }
}
