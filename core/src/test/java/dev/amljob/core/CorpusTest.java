// SPDX-License-Identifier: MIT
package dev.amljob.core;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares our verdict with the reference's, over real job files. */
class CorpusTest {
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));

  /**
   * Rules whose ERROR may stand on a file that the reference loads: it says nothing, and the job is
   * wrong all the same.
   */
  private static final Map<String, String> SILENT =
      Map.ofEntries(
          entry("asset-ref-version", "refused when the asset is looked up"),
          entry("datastore-uri-malformed", "fails when the data is mounted"),
          entry("duplicate-key", "the first value is lost without a word"),
          entry("env-missing-version", "refused when the environment is looked up"),
          entry("experiment-name-charset", "refused by the service"),
          entry("input-file-dir-mismatch", "fails when the data is uploaded or read"),
          entry("input-local-missing", "refused when the data is uploaded"),
          entry("input-path-missing", "refused when the data is looked up"),
          entry("job-name-charset", "refused by the service"),
          entry("merge-conflict-marker", "loads only where it stands in a block of text"),
          entry("output-reserved-name", "refused by the service"),
          entry("undefined-input", "not looked for where blanks stand in the braces"),
          entry("unsupported-uri-scheme", "fails when the data is mounted"));

  @Test
  void agreesWithTheReference() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS);
    List<String> missed = new ArrayList<>();
    Map<String, Set<String>> falseErrors = new TreeMap<>();
    Map<String, Set<String>> silent = new TreeMap<>();
    int refused = 0;
    List<JsonNode> verdicts = verdicts();
    for (JsonNode verdict : verdicts) {
      String name = verdict.path("file").asText();
      List<Diagnostic> errors = errors(name);
      boolean refusedAtLoad = verdict.path("load").asText().equals("error");
      boolean refusedAtSubmit = !refusedAtLoad && !verdict.path("submit").asText().equals("ok");
      if (refusedAtLoad) {
        refused++;
        if (errors.isEmpty()) {
          missed.add(name);
        }
      } else if (!refusedAtSubmit) {
        for (Diagnostic error : errors) {
          Map<String, Set<String>> where =
              SILENT.containsKey(error.rule().value()) ? silent : falseErrors;
          where
              .computeIfAbsent(error.rule().value(), rule -> new TreeSet<>())
              .add(name + ": " + error.message());
        }
      }
    }
    System.out.printf(
        "corpus: %d files; refused by the reference %d, of these with an ERROR %d;"
            + " accepted %d, of these with an ERROR by rule: %s%n",
        verdicts.size(), refused, refused - missed.size(), verdicts.size() - refused, silent);
    assertThat(missed).as("refused by the reference, but no ERROR").isEmpty();
    assertThat(falseErrors).as("accepted by the reference, but an ERROR").isEmpty();
  }

  private static List<Diagnostic> errors(String name) throws IOException {
    SourceFile file = SourceFile.decode(name, Files.readAllBytes(CORPUS.resolve(name)));
    LintResult result = Linter.lint(file, LintOptions.defaults().withFiles(new DiskFiles(CORPUS)));
    return Stream.concat(Stream.of(result), result.namedFiles().stream())
        .flatMap(one -> one.diagnostics().stream())
        .filter(one -> one.severity() == Severity.ERROR)
        .toList();
  }

  private static List<JsonNode> verdicts() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> verdicts = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve("verdicts.jsonl"))) {
      verdicts.add(mapper.readTree(line));
    }
    return verdicts;
  }
}
