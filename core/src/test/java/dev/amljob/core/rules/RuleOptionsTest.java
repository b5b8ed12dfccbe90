// SPDX-License-Identifier: MIT
package dev.amljob.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.rule.OptionValues;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.RuleOption;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleOptionsTest {
  private static final String JOB = "command: python train.py\nenvironment: azureml:a:1\n";

  private final OptionValues.Builder options = new OptionValues.Builder(BuiltInRules.all());
  private final MemoryFiles files = new MemoryFiles();

  private List<String> messages(String rule, String job) {
    RuleSet all = new RuleSet(BuiltInRules.all(), Map.of(), options.build());
    LintOptions lint = LintOptions.defaults().withRules(all).withFiles(files);
    return Linter.lint(SourceFile.of("job.yml", job), lint).diagnostics().stream()
        .filter(one -> one.rule().value().equals(rule))
        .map(Diagnostic::message)
        .toList();
  }

  private void set(String rule, String option, Object value) {
    assertThat(options.set(rule, option, value)).isEmpty();
  }

  private static String told(Optional<OptionValues.Mistake> mistake) {
    return mistake.map(one -> one.message() + " | " + one.hint()).orElse("");
  }

  @Test
  void setsHowLongAJobMayRun() {
    String job = JOB + "limits: {timeout: 172801}\n";
    assertThat(messages("timeout-too-large", job)).isEmpty();
    set("timeout-too-large", "max-days", 2);
    assertThat(messages("timeout-too-large", job))
        .singleElement()
        .asString()
        .contains("after 2 days at the latest");
    assertThat(messages("timeout-too-large", job.replace("801", "800"))).isEmpty();
    set("timeout-too-large", "max-days", Long.MAX_VALUE);
    assertThat(messages("timeout-too-large", job)).isEmpty();
  }

  @Test
  void setsWhatLooksLikeMinutes() {
    String job = JOB + "limits: {timeout: 45}\n";
    assertThat(messages("timeout-unit-suspect", job)).isEmpty();
    set("timeout-unit-suspect", "max-value", 45);
    assertThat(messages("timeout-unit-suspect", job)).hasSize(1);
  }

  @Test
  void setsHowMuchCodeMayBe() {
    files.withSize("src/a.bin", 3_000_001).with("src/b.py", "");
    String job = JOB + "code: src\n";
    assertThat(messages("code-root-large", job)).isEmpty();
    set("code-root-large", "max-megabytes", 4);
    assertThat(messages("code-root-large", job)).isEmpty();
    set("code-root-large", "max-megabytes", 3);
    assertThat(messages("code-root-large", job)).hasSize(1);
    set("code-root-large", "max-megabytes", Long.MAX_VALUE);
    set("code-root-large", "max-files", 1);
    assertThat(messages("code-root-large", job)).singleElement().asString().contains("2 files");
  }

  @Test
  void setsHowLargeABuildContextMayBe() {
    files.withSize("docker/Dockerfile", 3L << 20);
    String job = "command: ls\nenvironment: {build: {path: docker}}\n";
    assertThat(messages("build-context-limits", job)).hasSize(1);
    set("build-context-limits", "max-megabytes", 3);
    assertThat(messages("build-context-limits", job)).isEmpty();
    files.with("docker/a", "");
    set("build-context-limits", "max-files", 1);
    assertThat(messages("build-context-limits", job))
        .containsExactly("`docker` holds 2 files; a build context may have 1 files and 3 MB");
  }

  @Test
  void namesInputsAndOutputsThatNeedNoMention() {
    String job = JOB + "inputs: {a: 1, b: 2}\noutputs: {c: {}, d: {}}\n";
    assertThat(messages("unused-input", job)).hasSize(2);
    assertThat(options.setText("unused-input", "ignore", "b,x")).isEmpty();
    set("unused-output", "ignore", List.of("c", "d"));
    assertThat(messages("unused-input", job)).singleElement().asString().contains("`a`");
    assertThat(messages("unused-output", job)).isEmpty();
  }

  @Test
  void tellsWhatIsWrongWithASetting() {
    assertThat(told(options.set("code-rot-large", "max-files", 1)))
        .isEqualTo("there is no rule `code-rot-large` | did you mean `code-root-large`?");
    assertThat(told(options.set("x", "max-files", 1)))
        .isEqualTo("there is no rule `x` | `amljob rules` lists all rules");
    assertThat(told(options.set("code-root-large", "max-file", 1)))
        .isEqualTo("rule `code-root-large` has no option `max-file` | did you mean `max-files`?");
    assertThat(told(options.set("code-root-large", "x", 1)))
        .isEqualTo(
            "rule `code-root-large` has no option `x` | it has `max-megabytes`, `max-files`");
    assertThat(told(options.set("unknown-key", "x", 1)))
        .isEqualTo("rule `unknown-key` has no option `x` | it has none at all");
    String number = "`code-root-large.max-files` | it takes a whole number from 1 upwards";
    assertThat(told(options.set("code-root-large", "max-files", "7")))
        .isEqualTo("`7` is no value of " + number);
    assertThat(told(options.set("code-root-large", "max-files", 0)))
        .isEqualTo("`0` is no value of " + number);
    assertThat(told(options.setText("code-root-large", "max-files", "1e3")))
        .isEqualTo("`1e3` is no value of " + number);
    assertThat(told(options.setText("code-root-large", "max-files", "99999999999999999999")))
        .startsWith("`99999999999999999999` is no value of ");
    assertThat(told(options.set("unused-input", "ignore", List.of(1))))
        .isEqualTo("`[1]` is no value of `unused-input.ignore` | it takes a list of strings");
    assertThat(messages("code-root-large", JOB)).isEmpty();
  }

  @Test
  void declaresEachOptionOnceWithADefaultThatItTakesItself() {
    for (Rule rule : BuiltInRules.all()) {
      RuleInfo info = rule.info();
      List<String> names = info.options().stream().map(RuleOption::name).toList();
      assertThat(names).as(info.id().value()).doesNotHaveDuplicates();
      for (RuleOption<?> option : info.options()) {
        assertThat(option.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(option.description()).doesNotEndWith(".").isNotEmpty();
        set(info.id().value(), option.name(), option.otherwise());
      }
    }
  }
}
