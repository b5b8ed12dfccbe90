// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for any file after all of its fixes: shown on the examples of the rules' pages, alone
 * and thrown together, and on real files.
 */
class FixAllProperties {
  private static final Path PAGES = Path.of(System.getProperty("amljob.root", ".."), "docs/rules");
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));

  private static final Pattern EXAMPLE =
      Pattern.compile("\n## Example\n.*?\n```yaml[^\n]*\n(.*?\n)```\n", Pattern.DOTALL);

  private static final LintOptions ALL_RULES =
      new LintOptions(new RuleSet(BuiltInRules.all(), Map.of()), ProjectFiles.unknown());

  @Example
  void theExampleOfEachPageIsFixed() throws IOException {
    for (String example : examples()) {
      check(SourceFile.of("job.yml", example), ALL_RULES);
      check(SourceFile.of("job.yml", example.replace("\n", "\r\n")), ALL_RULES);
    }
  }

  @Property(tries = 1500, seed = "1")
  void manyMistakesAreFixedTogether(@ForAll("mixtures") String text) {
    check(SourceFile.of("job.yml", text), ALL_RULES);
  }

  @Example
  void realFilesAreFixed() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS);
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(CORPUS));
    int changed = 0;
    int total = 0;
    int rounds = 0;
    try (Stream<Path> paths = Files.walk(CORPUS)) {
      for (Path path : paths.filter(one -> one.toString().matches(".*\\.ya?ml")).toList()) {
        String name = CORPUS.relativize(path).toString();
        FixedFile fixed = check(SourceFile.decode(name, Files.readAllBytes(path)), options);
        changed += fixed.isChanged() ? 1 : 0;
        rounds = Math.max(rounds, fixed.rounds());
        total += fixed.applied().values().stream().mapToInt(Integer::intValue).sum();
      }
    }
    System.out.printf(
        "corpus: %d files changed by %d fixes, in at most %d rounds%n", changed, total, rounds);
    assertThat(changed).isPositive();
  }

  private static FixedFile check(SourceFile file, LintOptions options) {
    FixedFile fixed = FixAll.safe(file, Linter.with(options));
    LintResult before = Linter.lint(file, options);
    String shown = file.name() + "\n" + file.text() + "\n--- fixed\n" + fixed.text();
    if (file.encodingFault().isEmpty()) {
      assertThat(fixed.left(Applicability.SAFE)).as(shown).isEmpty();
    }
    assertThat(fixed.result().document().faults())
        .as(shown)
        .hasSizeLessThanOrEqualTo(before.document().faults().size());
    if (fixed.result().document().faults().size() == before.document().faults().size()) {
      assertThat(errors(fixed.result())).as(shown).isLessThanOrEqualTo(errors(before));
    }
    assertThat(commentLines(fixed.result().document()))
        .as(shown)
        .containsAll(commentLines(before.document()));
    assertThat(fixed.isChanged()).as(shown).isEqualTo(fixed.rounds() > 0);
    FixedFile again = FixAll.safe(fixed.result().file(), Linter.with(options));
    assertThat(again.isChanged()).as(shown).isFalse();
    return fixed;
  }

  private static long errors(LintResult result) {
    return result.diagnostics().stream().filter(one -> one.severity() == Severity.ERROR).count();
  }

  /**
   * Comments on lines of their own: one behind a value goes with it, and that which names the
   * schema may name another one; a suppression goes when there is nothing left to suppress.
   */
  private static List<String> commentLines(YamlDocument document) {
    return document.comments().stream()
        .filter(comment -> comment.placement() != YamlComment.Placement.TRAILING)
        .map(YamlComment::text)
        .filter(text -> !text.startsWith("yaml-language-server") && !text.startsWith("amljob:"))
        .toList();
  }

  @Provide
  Arbitrary<String> mixtures() throws IOException {
    return Arbitraries.of(examples()).list().ofMinSize(2).ofMaxSize(6).map(FixAllProperties::mixed);
  }

  /** Returns the first text with those top-level entries of the others that it does not have. */
  private static String mixed(List<String> texts) {
    StringBuilder result = new StringBuilder("# a comment\n");
    Set<String> keys = new HashSet<>();
    for (String text : texts) {
      YamlDocument document = YamlParser.parse(SourceFile.of("job.yml", text));
      List<YamlEntry> entries =
          document.rootMapping().map(root -> root.entries()).orElse(List.of());
      if (document.rootMapping().filter(root -> !root.isFlow()).isEmpty()) {
        continue;
      }
      for (int i = 0; i < entries.size(); i++) {
        int end = i + 1 < entries.size() ? entries.get(i + 1).span().start() : text.length();
        if (keys.add(entries.get(i).name())) {
          result.append(text, entries.get(i).span().start(), end);
        }
      }
    }
    return result.toString();
  }

  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        Matcher example = EXAMPLE.matcher(Files.readString(page));
        if (example.find()) {
          examples.add(example.group(1));
        }
      }
    }
    assertThat(examples).hasSizeGreaterThan(100);
    return examples;
  }
}
