// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the acceptor to the validator: on real files, on recorded cases and on known mistakes. */
class SchemaAcceptorTest {
  private static final Path ROOT = Path.of(System.getProperty("amljob.root", ".."));
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void agreesOnRealFiles() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS);
    Comparison comparison = new Comparison();
    for (String text : files(CORPUS)) {
      comparison.job(text);
      comparison.environment(text);
    }
    comparison.print("real files");
    assertThat(comparison.clean()).isPositive();
    assertThat(comparison.shareAccepted()).isGreaterThan(0.99);
  }

  @Test
  void agreesOnExamplesAndTheirMutants() throws IOException {
    Comparison comparison = new Comparison();
    for (String job : files(ROOT.resolve("examples"))) {
      comparison.job(job);
      comparison.environment(job);
    }
    for (String mutant : Mutants.of(Files.readString(mutations().resolve("job.yml")))) {
      comparison.job(mutant);
    }
    comparison.print("examples and mutants");
    assertThat(comparison.shareAccepted()).isGreaterThan(0.9);
  }

  @Test
  void agreesOnKnownMistakes() throws IOException {
    Comparison comparison = new Comparison();
    String job = Files.readString(mutations().resolve("job.yml"));
    for (String table : files(mutations(), ".txt")) {
      for (String mistake : table.split("(?m)^(?==== )", -1)) {
        String before = marked(mistake, "< ");
        comparison.job(
            before.isEmpty() ? marked(mistake, "> ") : job.replace(before, marked(mistake, "> ")));
      }
    }
    comparison.print("known mistakes");
  }

  @Test
  void agreesOnRecordedCases() throws IOException {
    Path file = ROOT.resolve("schema/src/test/resources/dev/amljob/schema/schema-cases.jsonl");
    assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    Comparison comparison = new Comparison();
    for (String line : Files.readAllLines(file)) {
      JsonNode recorded = JSON.readTree(line);
      if (recorded.isArray()) {
        JsonNode path = recorded.get(0);
        if (path.path(0).asText().equals("file:")) {
          comparison.environment(yaml(recorded.get(1)));
        } else {
          comparison.job(job(path, recorded.get(1)));
        }
      }
    }
    comparison.print("recorded cases");
    assertThat(comparison.shareAccepted()).isGreaterThan(0.9);
  }

  @Test
  void asksWhereAliasesUnfoldToTooMuch() {
    StringBuilder job = new StringBuilder("command: x\nenvironment: azureml:e:1\nproperties: {}\n");
    job.append("environment_variables:\n  a0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n");
    for (int i = 1; i < 12; i++) {
      String one = "*a" + (i - 1);
      job.append("  a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(one, one, one))));
    }
    assertThat(Comparison.accepts(job.toString())).isFalse();
    assertThat(Comparison.accepts(job.substring(0, job.indexOf("  a3:")))).isTrue();
  }

  private static String job(JsonNode path, JsonNode value) {
    if (path.isEmpty()) {
      return yaml(value);
    }
    String inner = yaml(value);
    for (int i = path.size() - 1; i > 0; i--) {
      inner = "{" + path.get(i) + ": " + inner + "}";
    }
    String first = path.get(0).asText();
    String job = path.get(0) + ": " + inner + "\n";
    job += first.equals("command") ? "" : "command: x\n";
    return job + (first.equals("environment") ? "" : "environment: azureml:e:1\n");
  }

  private static String yaml(JsonNode value) {
    return value
        .toString()
        .replace("{\"$special\":\"nan\"}", ".nan")
        .replace("{\"$special\":\"inf\"}", ".inf")
        .replace("{\"$special\":\"date\"}", "2024-01-01")
        .replace("{\"$special\":\"digits\"}", "\"" + "3".repeat(4301) + "\"")
        .replace(",", ", ")
        .replaceAll("\":", "\": ");
  }

  private static String marked(String mistake, String mark) {
    return mistake
        .lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(2) + "\n")
        .reduce("", String::concat);
  }

  private static Path mutations() {
    return ROOT.resolve("cli/src/test/resources/mutations");
  }

  private static List<String> files(Path folder) throws IOException {
    List<String> texts = files(folder, ".yml");
    texts.addAll(files(folder, ".yaml"));
    return texts;
  }

  private static List<String> files(Path folder, String ending) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
        texts.add(new String(Files.readAllBytes(file), UTF_8));
      }
    }
    return texts;
  }
}
