// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.text.LineIndex;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for any text, however broken: shown with all rules, on the examples and on what typing
 * makes of them.
 */
class LinterProperties {
  private static final Path EXAMPLES = Path.of(System.getProperty("amljob.root", ".."), "examples");

  private static final LintOptions ALL_RULES =
      new LintOptions(new RuleSet(BuiltInRules.all(), Map.of()), ProjectFiles.unknown());

  /** Rules that look at one line only, so that what happens below is nothing to them. */
  private static final Set<String> LOCAL =
      Set.of("unknown-key", "non-string-tag", "key-case", "invalid-enum", "ambiguous-boolean");

  private static final List<String> TYPED =
      List.of(
          "\t",
          "{",
          "[",
          "]",
          "\"",
          "'",
          ": ",
          ":",
          "- ",
          "# ",
          "&a ",
          "*a ",
          "!",
          "|",
          ">",
          "%",
          "@",
          "`",
          "😀",
          "\r\n",
          "\r",
          "\n",
          "\uFEFF",
          "\u0000",
          "\u2028",
          "${{",
          "}}",
          "<<: ",
          "---\n",
          "<<<<<<< a\n",
          "x");

  /** A change of a text at a place that is given in thousandths of its length. */
  private record Change(int place, int deleted, String typed) {
    String applyTo(String text) {
      int at = (int) ((long) text.length() * place / 1000);
      int end = Math.min(text.length(), at + deleted);
      return text.substring(0, at) + typed + text.substring(end);
    }

    int at(String text) {
      return (int) ((long) text.length() * place / 1000);
    }
  }

  @Example
  void everyPrefixIsLinted() throws IOException {
    for (String text : texts()) {
      for (int end = 0; end <= text.length(); end++) {
        check(text.substring(0, end));
      }
    }
  }

  @Example
  void everyTextWithoutOneLineIsLinted() throws IOException {
    for (String text : texts()) {
      LineIndex lines = SourceFile.of("x", text).lines();
      for (int line = 0; line < lines.lineCount(); line++) {
        check(TextEdit.applyAll(text, List.of(TextEdit.delete(lines.lineWithBreak(line)))));
      }
    }
  }

  @Property(tries = 400, seed = "1")
  void editedTextsAreLinted(
      @ForAll("examples") String text, @ForAll("changes") List<Change> changes) {
    String edited = text;
    for (Change change : changes) {
      edited = change.applyTo(edited);
    }
    check(edited);
  }

  @Property(tries = 300, seed = "1")
  void linesAboveTheDamageKeepTheirFindings(@ForAll("oneChange") Change change) throws IOException {
    // With a NUL in it a file is no text at all, and that is all that is said of it.
    Assume.that(change.typed().indexOf('\0') < 0);
    String text = Files.readString(EXAMPLES.resolve("broken.yml"));
    int damaged = SourceFile.of("x", text).lines().lineOf(change.at(text));
    Set<String> expected = localFindingsAbove(text, damaged - 1);
    assertThat(localFindingsAbove(change.applyTo(text), damaged - 1)).containsAll(expected);
  }

  private static Set<String> localFindingsAbove(String text, int line) {
    SourceFile file = SourceFile.of("job.yml", text);
    return Linter.lint(file, LintOptions.defaults()).diagnostics().stream()
        .filter(found -> LOCAL.contains(found.rule().value()))
        .filter(found -> file.position(found.span().end()).line() < line)
        .map(found -> found.span() + " " + found.message())
        .collect(Collectors.toSet());
  }

  private static void check(String text) {
    LintResult result = Linter.lint(SourceFile.of("job.yml", text), ALL_RULES);
    assertThat(result.hasInternalError()).as(() -> text + "\n" + result.diagnostics()).isFalse();
    assertThat(result.diagnostics()).isSorted();
    for (Diagnostic found : result.diagnostics()) {
      assertThat(result.file().span().covers(found.span())).as(found::toString).isTrue();
      assertThat(found.message()).as(found::toString).doesNotContain("\n").doesNotEndWith(".");
      for (Fix fix : found.fixes()) {
        assertThat(TextEdit.applyAll(text, fix.edits())).as(found::toString).isNotEqualTo(text);
      }
    }
  }

  @Provide
  Arbitrary<String> examples() throws IOException {
    return Arbitraries.of(texts());
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yml")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  @Provide
  Arbitrary<Change> oneChange() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(TYPED))
        .as(Change::new);
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return oneChange().list().ofMinSize(1).ofMaxSize(4);
  }
}
