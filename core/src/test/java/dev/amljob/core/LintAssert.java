// SPDX-License-Identifier: MIT
package dev.amljob.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Says what a user sees of a linted file: the text under the squiggle, the message, the edited
 * document.
 *
 * <pre>{@code
 * LintAssert.rule("unknown-key").lint("comand: ls").reports("comand -> unknown key `comand`; ...");
 * }</pre>
 */
public final class LintAssert {
  private final SourceFile file;
  private final LintOptions options;
  private final Predicate<Diagnostic> chosen;
  private final LintResult result;
  private final List<Diagnostic> found;

  private LintAssert(SourceFile file, LintOptions options, Predicate<Diagnostic> chosen) {
    this.file = file;
    this.options = options;
    this.chosen = chosen;
    this.result = Linter.lint(file, options);
    this.found = result.diagnostics().stream().filter(chosen).toList();
  }

  /** Lints with all rules that are on by default, and looks at errors and warnings. */
  public static LintAssert lint(String yaml) {
    return lint(SourceFile.of("job.yml", yaml));
  }

  /** Does the same with a file. */
  public static LintAssert lint(SourceFile file) {
    return new LintAssert(
        file, LintOptions.defaults(), found -> found.severity().atLeast(Severity.WARNING));
  }

  /**
   * Lints with all rules, those that are off by default included, and looks at the findings of one.
   */
  public static OneRule rule(String id) {
    return new OneRule(new RuleId(id), ProjectFiles.unknown());
  }

  /** A rule whose findings are looked at. */
  public record OneRule(RuleId id, ProjectFiles files) {
    public OneRule {
      assertThat(BuiltInRules.all())
          .as("built-in rules")
          .anyMatch(rule -> rule.info().id().equals(id));
    }

    /** Gives the linter a view of other files. */
    public OneRule withFiles(ProjectFiles newFiles) {
      return new OneRule(id, newFiles);
    }

    /** Lints a text named {@code job.yml}. */
    public LintAssert lint(String yaml) {
      return lint(SourceFile.of("job.yml", yaml));
    }

    /** Lints a file. */
    public LintAssert lint(SourceFile file) {
      LintOptions all = new LintOptions(new RuleSet(BuiltInRules.all(), Map.of()), files);
      return new LintAssert(file, all, found -> found.rule().equals(id));
    }
  }

  /**
   * Expects exactly these findings, in order, each as {@code text under the squiggle -> message}.
   */
  public LintAssert reports(String... expected) {
    assertThat(found.stream().map(one -> shown(file, one.span()) + " -> " + one.message()))
        .as(() -> "all findings: " + result.diagnostics())
        .containsExactly(expected);
    return this;
  }

  /** Expects no finding. */
  public LintAssert reportsNothing() {
    return reports();
  }

  /** Expects all findings to have a level. */
  public LintAssert at(Severity severity) {
    assertThat(found).isNotEmpty().allMatch(one -> one.severity() == severity);
    return this;
  }

  /** Expects exactly these other places, over all findings, each as {@code text -> message}. */
  public LintAssert notes(String... expected) {
    List<String> notes = new ArrayList<>();
    for (Diagnostic one : found) {
      for (RelatedLocation place : one.related()) {
        notes.add(shown(place.file(), place.span()) + " -> " + place.message());
      }
    }
    assertThat(notes).containsExactly(expected);
    return this;
  }

  /**
   * Expects the first fix of each finding to be SAFE, and all of them together to give a text in
   * which the findings are gone and no error is new.
   */
  public LintAssert fixedTo(String expected) {
    return fixed(Applicability.SAFE, expected);
  }

  /** Expects the same of fixes that a person should look at. */
  public LintAssert suggests(String expected) {
    return fixed(Applicability.SUGGESTED, expected);
  }

  /** Expects no finding to have a fix. */
  public LintAssert hasNoFix() {
    assertThat(found).isNotEmpty().allMatch(one -> one.fixes().isEmpty());
    return this;
  }

  /** Expects the titles of the first fixes. */
  public LintAssert fixTitles(String... expected) {
    assertThat(found.stream().flatMap(one -> one.fixes().stream().limit(1)).map(Fix::title))
        .containsExactly(expected);
    return this;
  }

  /** Expects the titles of all fixes. */
  public LintAssert allFixTitles(String... expected) {
    assertThat(found.stream().flatMap(one -> one.fixes().stream()).map(Fix::title))
        .containsExactly(expected);
    return this;
  }

  private LintAssert fixed(Applicability applicability, String expected) {
    List<Fix> fixes = found.stream().flatMap(one -> one.fixes().stream().limit(1)).toList();
    assertThat(fixes).isNotEmpty().allMatch(fix -> fix.applicability() == applicability);
    List<TextEdit> edits = fixes.stream().flatMap(fix -> fix.edits().stream()).distinct().toList();
    String edited = TextEdit.applyAll(file.text(), edits);
    assertThat(edited).isEqualTo(expected);
    LintResult again = Linter.lint(SourceFile.of(file.name(), edited), options);
    assertThat(again.diagnostics()).as("after the fix").noneMatch(chosen);
    assertThat(errors(again)).as("after the fix").isSubsetOf(errors(result));
    return this;
  }

  private static List<String> errors(LintResult result) {
    return result.diagnostics().stream()
        .filter(one -> one.severity() == Severity.ERROR)
        // What was no expression before may name an input that a short text does not declare.
        .filter(one -> !one.rule().value().equals("undefined-input"))
        .map(one -> one.rule() + ": " + one.message())
        .toList();
  }

  private static String shown(SourceFile file, Span span) {
    return file.text(span).replace("\r", "\\r").replace("\n", "\\n");
  }
}
