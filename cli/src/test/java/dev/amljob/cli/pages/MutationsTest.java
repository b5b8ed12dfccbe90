// SPDX-License-Identifier: MIT
package dev.amljob.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Puts one mistake at a time into a good job, and compares all that is printed. In the tables,
 * lines after {@code <} are replaced by those after {@code >}; what is printed follows.
 */
class MutationsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("amljob.root", ".."), "cli/src/test/resources/mutations");

  /** One mistake: what stands in the good job, and what stands there instead. */
  private record Mutation(String title, List<String> before, List<String> after) {
    String heading() {
      StringBuilder text = new StringBuilder("=== " + title + "\n");
      before.forEach(line -> text.append("< ").append(line).append('\n'));
      after.forEach(line -> text.append("> ").append(line).append('\n'));
      return text.toString();
    }

    String applyTo(String job) {
      String old = String.join("\n", before);
      assertThat(job).as(title).containsOnlyOnce(old);
      // Lines that go take their line break with them.
      return after.isEmpty()
          ? job.replace(old + "\n", "")
          : job.replace(old, String.join("\n", after));
    }
  }

  @Test
  void theJobItselfIsClean() throws IOException {
    assertThat(Shown.of(lint(job()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"keys", "values", "references", "yaml", "legacy"})
  void oneMistakeIsOneDiagnostic(String table) throws IOException {
    Path file = FOLDER.resolve(table + ".txt");
    StringBuilder actual = new StringBuilder();
    List<String> crowded = new ArrayList<>();
    for (Mutation mutation : mutations(Files.readAllLines(file))) {
      LintResult result = lint(mutation.applyTo(job()));
      actual
          .append(actual.isEmpty() ? "" : "\n")
          .append(mutation.heading())
          .append(Shown.of(result));
      List<Diagnostic> grave =
          result.diagnostics().stream()
              .filter(one -> one.severity().atLeast(Severity.WARNING))
              .toList();
      if (grave.isEmpty() || grave.size() > 2) {
        crowded.add(mutation.title + ": " + grave.size() + " diagnostics");
      }
    }
    Golden.compare(file, actual.toString());
    assertThat(crowded).as("mistakes with no diagnostic or more than two").isEmpty();
  }

  private static List<Mutation> mutations(List<String> lines) {
    List<Mutation> mutations = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("=== ")) {
        mutations.add(new Mutation(line.substring(4), new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith("< ")) {
        mutations.get(mutations.size() - 1).before.add(line.substring(2));
      } else if (line.startsWith("> ")) {
        mutations.get(mutations.size() - 1).after.add(line.substring(2));
      }
    }
    return mutations;
  }

  private static LintResult lint(String text) {
    return Linter.lint(SourceFile.of("job.yml", text), LintOptions.defaults());
  }

  private static String job() throws IOException {
    return Files.readString(FOLDER.resolve("job.yml"));
  }
}
