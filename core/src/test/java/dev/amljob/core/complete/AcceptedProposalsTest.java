// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is proposed can be accepted: the text parses, and nothing new is wrong with it. */
class AcceptedProposalsTest {
  private static final Path EXAMPLES = Path.of(System.getProperty("amljob.root", ".."), "examples");

  /** What a new entry may bring by what it is, wherever it is written and whatever it says. */
  private static final Set<String> OF_THE_KEY_ITSELF =
      Set.of(
          "hardcoded-job-name",
          "unused-input",
          "instance-type-with-cluster",
          "locations-without-serverless",
          "multi-node-without-distribution",
          "path-on-compute",
          "output-version-without-name");

  /** What a value may bring because it does not fit the values beside it, which stay. */
  private static final Set<String> OF_THE_NEIGHBOURS =
      Set.of("service-field-mismatch", "unknown-key");

  private final Completer completer =
      new Completer(ProjectFiles.unknown(), KnownNames::none, List::of);

  @Test
  void newEntriesBringNoDiagnostic() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (String text : examples()) {
      for (YamlMapping mapping : mappings(text)) {
        if (!mapping.isFlow()) {
          newEntry(text, mapping, broken);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private void newEntry(String text, YamlMapping mapping, Set<String> broken) {
    int start = mapping.entries().get(0).span().start();
    int column = start - (text.lastIndexOf('\n', start - 1) + 1);
    String grown = text.substring(0, start) + "\n" + " ".repeat(column) + text.substring(start);
    for (Proposal proposal : at(grown, start)) {
      String edited = applied(grown, proposal, CompletionAssert.filled(proposal.snippet()));
      report(text, edited, proposal, Severity.WARNING, OF_THE_KEY_ITSELF, broken);
    }
  }

  @Test
  void keysOfLinesThatAreIndentedWronglyBringNoDiagnostic() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (String text : examples()) {
      for (YamlMapping mapping : mappings(text)) {
        for (YamlEntry entry : mapping.isFlow() ? List.<YamlEntry>of() : mapping.entries()) {
          wrongLine(text, entry.span().start(), broken);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private void wrongLine(String text, int start, Set<String> broken) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    if (!text.substring(line, start).isBlank()) {
      return;
    }
    for (int column = 0; column <= start - line + 3; column++) {
      for (String typed : List.of(" ".repeat(column), " ".repeat(column) + "x")) {
        String grown = text.substring(0, line) + typed + "\n" + text.substring(line);
        firstOfEachPlace(text, grown, line + typed.length(), broken);
      }
    }
  }

  private void firstOfEachPlace(String text, String grown, int offset, Set<String> broken) {
    Set<Optional<TextEdit>> places = new HashSet<>();
    for (Proposal proposal : at(grown, offset)) {
      if (places.add(proposal.before())) {
        String edited = applied(grown, proposal, CompletionAssert.filled(proposal.snippet()));
        report(text, edited, proposal, Severity.WARNING, OF_THE_KEY_ITSELF, broken);
      }
    }
  }

  @Test
  void otherValuesBringNoError() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (String text : examples()) {
      for (YamlMapping mapping : mappings(text)) {
        for (YamlEntry entry : mapping.entries()) {
          if (entry.value() instanceof YamlScalar scalar && !scalar.style().isBlock()) {
            newValue(text, scalar.span(), broken);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private void newValue(String text, Span value, Set<String> broken) {
    String empty = TextEdit.applyAll(text, List.of(TextEdit.delete(value)));
    for (Proposal proposal : at(empty, value.start())) {
      String edited = applied(empty, proposal, proposal.text());
      report(text, edited, proposal, Severity.ERROR, OF_THE_NEIGHBOURS, broken);
    }
  }

  private List<Proposal> at(String text, int offset) {
    return completer.at(YamlParser.parse(SourceFile.of("job.yml", text)), offset);
  }

  private static String applied(String text, Proposal proposal, String written) {
    return CompletionAssert.accepted(text, proposal, written);
  }

  private static void report(
      String before,
      String after,
      Proposal proposal,
      Severity level,
      Set<String> allowed,
      Set<String> broken) {
    Set<String> known = new HashSet<>();
    lint(before).forEach(found -> known.add(found.rule().value()));
    for (Diagnostic found : lint(after)) {
      String rule = found.rule().value();
      if (found.severity().atLeast(level) && !known.contains(rule) && !allowed.contains(rule)) {
        broken.add(proposal.label() + ": " + rule + ": " + found.message());
      }
    }
  }

  private static List<Diagnostic> lint(String text) {
    return Linter.lint(SourceFile.of("job.yml", text), LintOptions.defaults()).diagnostics();
  }

  private static List<YamlMapping> mappings(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text)).mappings();
  }

  private static List<String> examples() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yml")).sorted().toList()) {
        if (!file.getFileName().toString().equals("broken.yml")) {
          texts.add(Files.readString(file));
        }
      }
    }
    return texts;
  }
}
