// SPDX-License-Identifier: MIT
package dev.amljob.core.linter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.diagnostic.SuppressedDiagnostic;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.rules.BuiltInRules;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppressionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LintOptions OPTIONS =
      new LintOptions(LintOptions.defaults().rules(), ProjectFiles.unknown(), () -> TODAY);

  /** The head of a job with a command that uses no input. */
  private static final String HEAD =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: python train.py
      environment: azureml:training:3
      compute: azureml:cpu-cluster
      """;

  @Test
  void coversTheEntryBelow() {
    LintResult result =
        lint(
            HEAD
                + """
                # amljob: ignore[unused-input] wrappers read them
                inputs:
                  a: 1
                  b: 2
                """);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(texts(result)).containsExactly("a: wrappers read them", "b: wrappers read them");
  }

  @Test
  void coversNothingBeyondTheEntryBelow() {
    assertThat(
            kept(
                HEAD
                    + """
                    inputs:
                      # amljob: ignore[unused-input] a wrapper reads it
                      a: 1
                      b: 2
                    """))
        .containsExactly("unused-input: b");
  }

  @Test
  void coversTheLineThatItStandsOn() {
    assertThat(
            kept(
                HEAD
                    + """
                    inputs:
                      a: 1 # amljob: ignore[unused-input] a wrapper reads it
                      b: 2
                    """))
        .containsExactly("unused-input: b");
  }

  @Test
  void coversABlockScalarFromItsFirstLine() {
    String job =
        """
        $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
        command: | # amljob: ignore[undefined-input] the platform fills it in
          python train.py \\
            --x ${{inputs.x}}
        environment: azureml:training:3
        compute: azureml:cpu-cluster
        """;
    assertThat(lint(job).diagnostics()).isEmpty();
  }

  @Test
  void coversAnItemBelow() {
    String job =
        """
        $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
        command: python train.py
        environment: azureml:training:3
        compute: azureml:cpu-cluster
        resources:
          locations:
            # amljob: ignore[date-literal] a test
            - 2024-01-01
            - 2024-01-02
        """;
    assertThat(kept(job)).filteredOn(found -> found.startsWith("date")).hasSize(1);
  }

  @Test
  void coversTheWholeFileWhereItSaysSo() {
    assertThat(
            kept(
                HEAD
                    + """
                    inputs:
                      a: 1
                      b: 2
                    # amljob: ignore-file[unused-input] wrappers read them
                    """))
        .isEmpty();
  }

  @Test
  void takesSeveralRulesAndBlanks() {
    assertThat(
            kept(
                HEAD
                    + """
                    #amljob : ignore [ unused-input ,non-string-key ]  because   of [this]
                    inputs:
                      a: 1
                      2: 2
                    """))
        .isEmpty();
  }

  @Test
  void leavesOtherCommentsAlone() {
    assertThat(kept(HEAD + "# amljob finds this fine\n# amljobs: x\ntags: {a: b}\n")).isEmpty();
  }

  @Test
  void reportsAgainBehindItsDay() {
    String job = HEAD + "inputs:\n  # amljob: ignore[unused-input] soon until=2026-11-%s\n  a: 1\n";
    assertThat(kept(job.formatted("23"))).isEmpty();
    assertThat(kept(job.formatted("22")))
        .containsExactly("suppression-expired: until=2026-11-22", "unused-input: a");
    assertThat(kept(job.formatted("31")))
        .containsExactly("suppression-malformed: until=2026-11-31", "unused-input: a");
  }

  @Test
  void reportsWhatItDoesNotKnow() {
    LintResult result =
        lint(
            HEAD
                + """
                # amljob: ignor[unused-input] x
                # amljob: ignore unused-input
                # amljob: ignore[] x
                # amljob: ignore[a-b-c] x
                # amljob:
                """);
    assertThat(result.diagnostics())
        .extracting(found -> found.rule() + ": " + found.message())
        .containsExactly(
            "suppression-malformed: `ignor` is unknown here; did you mean `ignore`?",
            "suppression-malformed: this names no rule; write `# amljob: ignore[rule-id] reason`",
            "suppression-malformed: this names no rule; write `# amljob: ignore[rule-id] reason`",
            "suppression-unknown-rule: no rule is called `a-b-c`; `amljob rules` lists them",
            "suppression-malformed: this says nothing; write `# amljob: ignore[rule-id] reason`");
  }

  @Test
  void suggestsToDeleteWhatIsNoRule() {
    assertThat(mended("display_name: a # amljob: ignore[a-b-c] x\n"))
        .isEqualTo("display_name: a\n");
    assertThat(mended("display_name: a # amljob: ignore[a-b-c, unused-inputs] x\n"))
        .isEqualTo("display_name: a # amljob: ignore[unused-input] x\n");
  }

  /** Returns what is left of a line once the names of unknown rules are mended, one by one. */
  private static String mended(String line) {
    String text = HEAD + line;
    for (var found = unknown(text); found.isPresent(); found = unknown(text)) {
      text = TextEdit.applyAll(text, found.get().fixes().get(0).edits());
    }
    return text.substring(HEAD.length());
  }

  private static Optional<Diagnostic> unknown(String text) {
    return lint(text).diagnostics().stream()
        .filter(found -> found.rule().toString().equals("suppression-unknown-rule"))
        .findFirst();
  }

  @Test
  void silencesNoErrorOfSyntax() {
    String job =
        HEAD
            + """
            # amljob: ignore-file[yaml-syntax, unused-input, non-string-tag] generated
            display_name: 2024
            tags: {b: c # amljob: ignore[yaml-syntax] it looks fine
            """;
    LintResult result = lint(job);
    assertThat(result.diagnostics())
        .extracting(found -> found.rule() + ": " + found.message())
        .contains("yaml-syntax: this `{` is not closed")
        .filteredOn(found -> found.startsWith("suppression-"))
        .containsExactly(
            "suppression-malformed: `yaml-syntax` cannot be ignored: with an error of syntax,"
                + " nothing of the file is loaded; mend the text",
            "suppression-malformed: `yaml-syntax` cannot be ignored: with an error of syntax,"
                + " nothing of the file is loaded; mend the text");
    assertThat(texts(result)).containsExactly("2024: generated");
    assertThat(
            TextEdit.applyAll(
                job,
                result.diagnostics().stream()
                    .filter(found -> found.rule().value().equals("suppression-malformed"))
                    .flatMap(found -> found.fixes().get(0).edits().stream())
                    .toList()))
        .contains("ignore-file[unused-input, non-string-tag] generated", "{b: c\n");
  }

  @Test
  void silencesNothingThatIsAboutComments() {
    assertThat(lint(HEAD + "# amljob: ignore-file[suppression-unused] x\n").diagnostics())
        .extracting(found -> found.rule() + ": " + found.message())
        .containsExactly(
            "suppression-malformed: `suppression-unused` cannot be ignored: it is about comments"
                + " like this one; `rules` of .amljob.yml switches it off");
  }

  @Test
  void deletesWhatNothingNeeds() {
    assertThat(fixed(HEAD + "# amljob: ignore[unused-input] x\ntags: {a: b}\n"))
        .isEqualTo(HEAD + "tags: {a: b}\n");
    assertThat(fixed(HEAD + "tags: {a: b} # amljob: ignore[unused-input] x\n"))
        .isEqualTo(HEAD + "tags: {a: b}\n");
    String shared = "inputs:\n  a: 1 # amljob: ignore[%s] x\n";
    assertThat(fixed(HEAD + shared.formatted("unused-input, timeout-zero")))
        .isEqualTo(HEAD + shared.formatted("unused-input"));
    assertThat(fixed(HEAD + shared.formatted("timeout-zero, unused-input")))
        .isEqualTo(HEAD + shared.formatted("unused-input"));
  }

  @Test
  void saysNothingOfARuleThatIsOff() {
    LintOptions few =
        OPTIONS.withRules(
            new RuleSet(
                BuiltInRules.all().stream()
                    .filter(rule -> rule.info().id().value().startsWith("suppression-"))
                    .toList(),
                Map.of(new RuleId("suppression-without-reason"), Severity.ERROR)));
    SourceFile file = SourceFile.of("job.yml", HEAD + "# amljob: ignore[unused-input]\ntags: {}\n");
    assertThat(Linter.lint(file, few).diagnostics())
        .extracting(found -> found.severity() + " " + found.rule())
        .containsExactly("ERROR suppression-without-reason");
  }

  @Test
  void rulesAboutSuppressionsCanBeSwitchedOff() {
    LintOptions without =
        OPTIONS.withRules(
            OPTIONS
                .rules()
                .withRules(
                    BuiltInRules.all().stream()
                        .filter(rule -> !rule.info().id().value().startsWith("suppression-"))
                        .filter(rule -> rule.info().enabled())
                        .toList()));
    SourceFile file = SourceFile.of("job.yml", HEAD + "# amljob: ignor\ntags: {a: b}\n");
    assertThat(Linter.lint(file, without).diagnostics()).isEmpty();
  }

  private static LintResult lint(String text) {
    return Linter.lint(SourceFile.of("job.yml", text), OPTIONS);
  }

  private static List<String> kept(String text) {
    return lint(text).diagnostics().stream()
        .map(found -> found.rule() + ": " + found.span().of(text))
        .toList();
  }

  private static List<String> texts(LintResult result) {
    return result.suppressed().stream()
        .peek(one -> assertThat(one.source()).isEqualTo(SuppressedDiagnostic.Source.COMMENT))
        .map(one -> result.file().text(one.diagnostic().span()) + ": " + one.reason())
        .toList();
  }

  private static String fixed(String text) {
    List<Diagnostic> found = lint(text).diagnostics();
    assertThat(found).extracting(one -> one.rule().value()).containsOnly("suppression-unused");
    List<TextEdit> edits = found.get(0).fixes().get(0).edits();
    return TextEdit.applyAll(text, edits);
  }
}
