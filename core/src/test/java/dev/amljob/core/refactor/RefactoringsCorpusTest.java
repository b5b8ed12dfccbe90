// SPDX-License-Identifier: MIT
package dev.amljob.core.refactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amljob.core.compare.Difference;
import dev.amljob.core.compare.JobComparison;
import dev.amljob.core.job.RenderedCommand;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All refactorings at many places of real jobs, judged by what is loaded afterwards. */
class RefactoringsCorpusTest {
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));
  private static final LintOptions OPTIONS = LintOptions.defaults();

  /** Every file at every place would take minutes; this many places of each find all sorts. */
  private static final int PLACES = 12;

  @Test
  void meansTheSameAfterEachRefactoring() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "SKIPPED: there is no corpus of real jobs");
    Map<Refactoring.Kind, Integer> tried = new EnumMap<>(Refactoring.Kind.class);
    try (Stream<Path> files = Files.walk(CORPUS)) {
      for (Path path : files.filter(one -> one.toString().endsWith(".yml")).sorted().toList()) {
        SourceFile file =
            SourceFile.decode(path.getFileName().toString(), Files.readAllBytes(path));
        check(file, tried);
      }
    }
    assertThat(tried).containsOnlyKeys(Refactoring.Kind.values());
  }

  private static void check(SourceFile file, Map<Refactoring.Kind, Integer> tried) {
    LintResult before = Linter.lint(file, OPTIONS);
    Set<List<TextEdit>> seen = new HashSet<>();
    int step = Math.max(1, file.text().length() / PLACES);
    for (int offset = step / 2; offset < file.text().length(); offset += step) {
      for (Refactoring found :
          Refactorings.at(
              before, OPTIONS, Span.at(offset), EnumSet.allOf(Refactoring.Kind.class))) {
        if (seen.add(found.edits())) {
          tried.merge(found.kind(), 1, Integer::sum);
          check(before, found);
        }
      }
    }
  }

  private static void check(LintResult before, Refactoring found) {
    String text = TextEdit.applyAll(before.file().text(), found.edits());
    LintResult after = Linter.lint(SourceFile.of(before.file().name(), text), OPTIONS);
    assertThat(after.document().faults()).as(text).isEmpty();
    assertThat(rules(before)).as("%s%n%s", found.title(), text).containsAll(rules(after));
    Stream<String> paths =
        JobComparison.of(before.document(), after.document()).stream().map(Difference::path);
    if (found.kind() == Refactoring.Kind.REWRITE) {
      assertThat(paths).as("%s%n%s", found.title(), text).isEmpty();
    } else {
      assertThat(paths)
          .allMatch(path -> path.matches("command|environment_variables\\..*|inputs.*"));
      assertThat(RenderedCommand.of(after.job())).isEqualTo(RenderedCommand.of(before.job()));
    }
  }

  private static Set<String> rules(LintResult result) {
    Set<String> rules = new TreeSet<>();
    result.diagnostics().forEach(one -> rules.add(one.rule().value()));
    return rules;
  }
}
