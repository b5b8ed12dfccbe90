// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LinterTest {
  private static final SourceFile JOB =
      SourceFile.of("job.yml", "command: ls\nenvironment: azureml:training:1\n");

  /** A rule that is nothing but its check. */
  private record TestRule(RuleInfo info, Consumer<RuleContext> check) implements Rule {
    static TestRule of(String id, Consumer<RuleContext> check) {
      return new TestRule(RuleInfo.of(id, Category.SCHEMA, Severity.ERROR, "a test"), check);
    }

    @Override
    public void check(CommandJob job, RuleContext context) {
      check.accept(context);
    }
  }

  @Test
  void keepsWhatOtherRulesFoundWhenOneFails() {
    Rule failing =
        TestRule.of(
            "failing",
            context -> {
              throw new IllegalStateException("a bug");
            });
    Rule working = TestRule.of("working", context -> context.report(new Span(0, 7), "wrong"));
    assertThat(lint(failing, working))
        .extracting(found -> found.rule() + ": " + found.message())
        .containsExactly(
            "internal-error: rule `failing` failed with IllegalStateException; this is a bug of amljob, and the other rules were run",
            "working: wrong");
    assertThat(run(failing).hasInternalError()).isTrue();
    assertThat(run(working).hasInternalError()).isFalse();
  }

  @Test
  void dropsWhatAnotherFindingExplains() {
    Rule cause =
        TestRule.of(
            "cause", context -> context.report(new Span(0, 7), "cause").explains(new Span(0, 11)));
    Rule consequence =
        TestRule.of(
            "consequence",
            context -> {
              context.report(new Span(9, 11), "within").asConsequence();
              context.report(new Span(12, 14), "elsewhere").asConsequence();
              context.report(new Span(9, 11), "a cause of its own");
            });
    assertThat(lint(consequence, cause))
        .extracting(Diagnostic::message)
        .containsExactly("cause", "a cause of its own", "elsewhere");
  }

  @Test
  void reportsTheSamePlaceOnce() {
    Rule twice =
        TestRule.of(
            "twice",
            context -> {
              context.report(new Span(0, 7), "wrong");
              context.report(new Span(0, 7), "wrong");
            });
    assertThat(lint(twice)).hasSize(1);
  }

  @Test
  void setsTheLevelOfTheRuleOfTheFindingOrOfTheUserInThatOrder() {
    Rule rule =
        TestRule.of(
            "levels",
            context -> {
              context.report(new Span(0, 1), "as the rule");
              context.report(new Span(1, 2), "milder").as(Severity.HINT);
            });
    assertThat(lint(rule))
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR, Severity.HINT);
    RuleSet overridden = new RuleSet(List.of(rule), Map.of(new RuleId("levels"), Severity.INFO));
    assertThat(Linter.lint(JOB, new LintOptions(overridden, ProjectFiles.unknown())).diagnostics())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.INFO, Severity.INFO);
  }

  @Test
  void runsNoRuleThatIsOff() {
    Rule off =
        new TestRule(
            RuleInfo.of("off", Category.SCHEMA, Severity.ERROR, "a test").offByDefault(),
            context -> {
              throw new AssertionError("ran");
            });
    RuleSet defaults = RuleSet.defaults(List.of(off));
    assertThat(Linter.lint(JOB, new LintOptions(defaults, ProjectFiles.unknown())).diagnostics())
        .isEmpty();
  }

  @Test
  void checksAsACommandJobWhatSomebodyTakesForOne() {
    LintResult result = Linter.lint(SourceFile.of("x.yml", "comand: ls\n"), LintOptions.defaults());
    assertThat(result.classification().kind()).isEqualTo(DocumentKind.UNKNOWN);
    assertThat(result.diagnostics())
        .extracting(found -> found.rule().value())
        .contains("unknown-key");
    assertThat(result.hasAtLeast(Severity.ERROR)).isTrue();
  }

  @Test
  void isCleanForTheSmallestJob() {
    assertThat(Linter.lint(JOB, LintOptions.defaults()).hasAtLeast(Severity.WARNING)).isFalse();
  }

  @Test
  void namesAFindingByItsPlaceInTheTreeNotInTheText() {
    LintResult one = wrongTags("tags:\n  a: 1\n  b: 1\n");
    LintResult moved = wrongTags("# a comment\ntags:\n\n    a: 1\n    b: 1\n");
    assertThat(fingerprints(one)).hasSize(2).isEqualTo(fingerprints(moved));
    assertThat(fingerprints(one))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[0-9a-f]{16}"));
    assertThat(fingerprints(wrongTags("tags:\n  a: 2\n  b: 1\n"))).isNotEqualTo(fingerprints(one));
  }

  private static LintResult wrongTags(String tags) {
    return Linter.lint(SourceFile.of("job.yml", JOB.text() + tags), LintOptions.defaults());
  }

  private static List<String> fingerprints(LintResult result) {
    return result.diagnostics().stream()
        .filter(found -> found.rule().value().equals("non-string-tag"))
        .map(result::fingerprint)
        .toList();
  }

  private static List<Diagnostic> lint(Rule... rules) {
    return run(rules).diagnostics();
  }

  private static LintResult run(Rule... rules) {
    RuleSet set = new RuleSet(List.of(rules), Map.of());
    return Linter.lint(JOB, new LintOptions(set, ProjectFiles.unknown()));
  }
}
