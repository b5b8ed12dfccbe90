// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text that a job may become while someone works on it. */
class YamlParserProperties {
  private static final Path EXAMPLES = Path.of(System.getProperty("amljob.root", "."), "examples");

  private static final List<String> JOBS =
      List.of(read("train.yml"), read("distributed.yml"), read("hello.yml"));

  private static final String[] FRAGMENTS = {
    "\t", " ", "  ", "\n", "\r\n", "\r", "'", "\"", "[", "]", "{", "}", ":", ": ", ",", "#",
    " # c\n", "- ", "? ", "&a ", "*a", "!t ", "|", ">-\n", "%", "@", "`", "\\", "---\n", "...\n",
    "<<: ", "<<<<<<<", "\0", "\uFEFF", "\u0085", "\u2028", "😀", "\uD83D", "é", "key", "a: b\n"
  };

  private static String read(String name) {
    try {
      return Files.readString(EXAMPLES.resolve(name)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static YamlDocument parse(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text));
  }

  /** A job with some edits at random places. */
  @Provide
  Arbitrary<String> edited() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 10_000);
    Arbitrary<Integer> lengths = Arbitraries.of(0, 0, 0, 1, 1, 2, 20);
    Arbitrary<List<Object>> edits =
        Combinators.combine(places, lengths, Arbitraries.of(FRAGMENTS))
            .as((place, length, text) -> List.<Object>of(place, length, text));
    return Combinators.combine(Arbitraries.of(JOBS), edits.list().ofMinSize(1).ofMaxSize(6))
        .as(
            (job, list) -> {
              String text = job;
              for (List<Object> edit : list) {
                int start = (Integer) edit.get(0) % (text.length() + 1);
                int end = Math.min(text.length(), start + (Integer) edit.get(1));
                text =
                    TextEdit.applyAll(
                        text,
                        List.of(TextEdit.replace(new Span(start, end), (String) edit.get(2))));
              }
              return text;
            });
  }

  @Provide
  Arbitrary<String> soups() {
    return Arbitraries.of(FRAGMENTS).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  @Property(tries = 1500, seed = "1")
  void readsAnyEditedJob(@ForAll("edited") String text) {
    checkTree(text, parse(text));
  }

  @Property(tries = 1500, seed = "1")
  void readsAnySoup(@ForAll("soups") String text) {
    try {
      checkTree(text, parse(text));
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("for " + escaped(text), e);
    }
  }

  @Property(tries = 300, seed = "1")
  void mendsWithEveryRepair(@ForAll("edited") String text) {
    YamlDocument document = parse(text);
    for (SyntaxFault fault : document.faults()) {
      if (!fault.repair().isEmpty()) {
        String repaired = TextEdit.applyAll(text, fault.repair());
        assertThat(parse(repaired).faults())
            .as("%s in %s", fault, text)
            .hasSizeLessThan(document.faults().size());
      }
    }
  }

  private static String escaped(String text) {
    StringBuilder result = new StringBuilder();
    text.chars()
        .forEach(c -> result.append(c > ' ' && c < 127 ? "" + (char) c : "\\u%04x".formatted(c)));
    return result.toString();
  }

  private static void checkTree(String text, YamlDocument document) {
    Span whole = new Span(0, text.length());
    document.faults().forEach(fault -> assertThat(whole.covers(fault.span())).isTrue());
    document
        .comments()
        .forEach(comment -> assertThat(text.charAt(comment.span().start())).isEqualTo('#'));
    assertThat(document.comments()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
    for (YamlNode node : document.nodes()) {
      assertThat(whole.covers(node.span())).isTrue();
      if (node instanceof YamlMapping mapping) {
        List<YamlNode> children = new ArrayList<>();
        mapping.entries().forEach(entry -> children.addAll(List.of(entry.key(), entry.value())));
        checkChildren(node, children);
      } else if (node instanceof YamlSequence sequence) {
        checkChildren(node, sequence.items());
      } else if (node instanceof YamlScalar scalar) {
        checkMap(text, scalar, document.faults().isEmpty());
      }
    }
  }

  private static void checkChildren(YamlNode parent, List<YamlNode> children) {
    int end = parent.span().start();
    for (YamlNode child : children) {
      assertThat(child.span().start()).isGreaterThanOrEqualTo(end);
      end = child.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(Math.max(end, parent.span().end()));
    assertThat(parent.span().end()).isGreaterThanOrEqualTo(end);
  }

  /** A map never throws; in a text without faults it has the length of what was read. */
  private static void checkMap(String text, YamlScalar scalar, boolean clean) {
    ScalarMap map = scalar.map();
    if (clean) {
      assertThat(map.length()).isEqualTo(scalar.text().length());
    }
    for (int i = 0; i < scalar.text().length(); i++) {
      assertThat(map.toSource(new Span(i, i + 1)).end()).isLessThanOrEqualTo(text.length());
    }
    assertThat(map.toDecoded(scalar.span().end())).isBetween(0, map.length());
  }

  @Property(tries = 30, seed = "1")
  void readsWhatIsAboveTheEndOfAPrefix(@ForAll("jobs") String job) {
    for (int end = 0; end <= job.length(); end++) {
      String text = job.substring(0, end);
      YamlDocument document = parse(text);
      checkTree(text, document);
      int line = text.lastIndexOf('\n') + 1;
      assertThat(keys(document)).containsAll(topKeys(job, 0, line));
    }
  }

  @Property(tries = 30, seed = "1")
  void keepsTheKeysAboveAndBelowALineThatIsGone(@ForAll("jobs") String job) {
    LineIndex lines = SourceFile.of("job.yml", job).lines();
    for (int i = 0; i < lines.lineCount(); i++) {
      Span line = lines.lineWithBreak(i);
      String text = job.substring(0, line.start()) + job.substring(line.end());
      YamlDocument document = parse(text);
      checkTree(text, document);
      assertThat(keys(document))
          .containsAll(topKeys(job, 0, line.start()))
          .containsAll(topKeys(job, line.end(), job.length()));
    }
  }

  @Provide
  Arbitrary<String> jobs() {
    return Arbitraries.of(JOBS);
  }

  /** A line that is damaged at its end leaves the nodes above as they are, and the keys below. */
  @Property(tries = 400, seed = "1")
  void keepsWhatIsAboveDamage(
      @ForAll("jobs") String job,
      @ForAll("lineNumbers") int number,
      @ForAll("endings") String ending) {
    LineIndex lines = SourceFile.of("job.yml", job).lines();
    Span line = lines.line(number % lines.lineCount());
    String text = job.substring(0, line.end()) + ending + job.substring(line.end());
    YamlDocument document = parse(text);
    checkTree(text, document);
    Set<Span> spans = document.nodes().stream().map(YamlNode::span).collect(Collectors.toSet());
    // The value on the line before may go on below it, as text does in a block.
    Optional<Span> before =
        line.start() == 0
            ? Optional.empty()
            : Optional.of(lines.line(lines.lineOf(line.start()) - 1));
    for (YamlNode node : parse(job).nodes()) {
      if (node instanceof YamlScalar
          && before.isPresent()
          && node.span().end() < before.get().start()) {
        assertThat(spans).as("%s of %s", node.span(), text).contains(node.span());
      }
    }
    assertThat(keys(document))
        .containsAll(topKeys(job, 0, line.start()))
        .containsAll(topKeys(job, line.end(), job.length()));
  }

  @Provide
  Arbitrary<Integer> lineNumbers() {
    return Arbitraries.integers().between(0, 60);
  }

  @Provide
  Arbitrary<String> endings() {
    return Arbitraries.of(
        "'", "\"", " '", " \"a", "[", " [a", " ]", " {", "}", ":", ": ", " &", " *a", " !", " @",
        "\t@", " |", "\\", " - ", "%");
  }

  private static List<String> keys(YamlDocument document) {
    return document.rootMapping().stream()
        .flatMap(root -> root.entries().stream())
        .map(YamlEntry::name)
        .toList();
  }

  /** Returns the keys at the start of the lines that begin in a stretch of a job. */
  private static List<String> topKeys(String job, int start, int end) {
    return job.substring(start, end)
        .lines()
        .filter(line -> line.matches("[$a-z_]+:.*"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }
}
