// SPDX-License-Identifier: MIT
package dev.amljob.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.MemoryFiles;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.WorkingFolder;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationsTest {
  private static final String JOB =
      "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
          + "command: python train.py\nenvironment: azureml:a:1\ncompute: azureml:gpu-clutser\n"
          + "inputs: {data: {type: uri_file, path: azureml:d:1}}\n";

  private final MemoryFiles files = new MemoryFiles();

  /** Commands run in /repo/jobs. */
  private Configurations configurations(ConfigSource source) {
    return new Configurations(
        files, new WorkingFolder("/repo/jobs"), source, () -> "1.2.3-SNAPSHOT");
  }

  private Configurations found() {
    return configurations(ConfigSource.SEARCH);
  }

  private static Configurations with(MemoryFiles files, String... settings) {
    return new Configurations(
        files,
        new WorkingFolder("/repo/jobs"),
        new ConfigSource(true, Optional.empty(), List.of(settings)),
        () -> "1.2.3");
  }

  private static List<String> lint(Configurations configurations, String file) {
    LintOptions options = configurations.of(file).over(LintOptions.defaults());
    return Linter.lint(SourceFile.of(file, JOB), options).diagnostics().stream()
        .map(one -> one.severity().label() + " " + one.rule())
        .toList();
  }

  private static List<String> mistakes(Configurations configurations) {
    return configurations.mistakes().stream()
        .flatMap(result -> result.diagnostics().stream().map(one -> text(result, one)))
        .toList();
  }

  private static String text(LintResult result, Diagnostic one) {
    return result.file().name()
        + ":"
        + (result.file().position(one.span().start()).line() + 1)
        + " "
        + result.file().text(one.span())
        + " -> "
        + one.rule()
        + ": "
        + one.message();
  }

  @Test
  void changesNothingWhereThereIsNone() {
    LintOptions defaults = LintOptions.defaults();
    assertThat(found().of("a.yml").over(defaults)).isSameAs(defaults);
    assertThat(lint(found(), "a.yml")).containsExactly("warning unused-input");
  }

  @Test
  void findsTheNearestUpwards() {
    files.with("../.amljob.yml", "rules: {unused-input: error}\n");
    files.with("deep/.amljob.yml", "rules: {unused-input: info}\n");
    assertThat(lint(found(), "a.yml")).containsExactly("error unused-input");
    assertThat(lint(found(), "other/b/a.yml")).containsExactly("error unused-input");
    assertThat(lint(found(), "/repo/jobs/deep/a.yml")).containsExactly("info unused-input");
    assertThat(lint(found(), "deep/er/a.yml")).containsExactly("info unused-input");
    assertThat(lint(found(), "/elsewhere/a.yml")).containsExactly("warning unused-input");
  }

  @Test
  void stopsAtTheRootOfTheRepository() {
    files.with("../../.amljob.yml", "rules: {unused-input: error}\n");
    assertThat(lint(found(), "a.yml")).containsExactly("error unused-input");
    files.with("../.git/HEAD", "");
    assertThat(lint(found(), "a.yml")).containsExactly("warning unused-input");
    files.with("../.amljob.yml", "rules: {unused-input: info}\n");
    assertThat(lint(found(), "a.yml")).containsExactly("info unused-input");
  }

  @Test
  void extendsAnother() {
    files.with("../.amljob.yml", "extends: team/base.yml\nrules: {unused-input: error}\n");
    files.with("../team/base.yml", "extends: ../all.yml\nrules: {unused-input: info}\n");
    files.with("../all.yml", "known-computes: [gpu-cluster]\n");
    Configurations all = found();
    assertThat(lint(all, "a.yml")).containsExactly("error unknown-compute", "error unused-input");
    assertThat(all.of("a.yml").all().stream().map(one -> one.key() + " " + one.origin()))
        .containsExactly(
            "known-computes ../all.yml:1", "rules.unused-input.severity ../.amljob.yml:2");
  }

  @Test
  void overridesByPath() {
    files.with(
        "../.amljob.yml",
        """
        rules: {unused-input: error}
        overrides:
          - files: [jobs/old/]
            rules: {unused-input: off}
          - files: ["keep*.yml"]
            rules: {unused-input: hint}
        """);
    assertThat(lint(found(), "a.yml")).containsExactly("error unused-input");
    assertThat(lint(found(), "old/a.yml")).isEmpty();
    assertThat(lint(found(), "old/keep-1.yml")).containsExactly("hint unused-input");
  }

  @Test
  void selectsAndIgnores() {
    files.with(".amljob.yml", "select: [inputs-outputs, unknown-compute]\nknown-computes: [x]\n");
    assertThat(lint(found(), "a.yml"))
        .containsExactly("error unknown-compute", "warning unused-input");
    files.with(".amljob.yml", "select: [security]\n");
    assertThat(lint(found(), "a.yml")).isEmpty();
    files.with(".amljob.yml", "ignore: [inputs-outputs]\n");
    assertThat(lint(found(), "a.yml")).isEmpty();
    files.with(".amljob.yml", "ignore: [inputs-outputs]\nrules: {unused-input: on}\n");
    assertThat(lint(found(), "a.yml")).containsExactly("warning unused-input");
  }

  @Test
  void setsOptions() {
    files.with(".amljob.yml", "rules: {unused-input: {severity: error, ignore: [data]}}\n");
    assertThat(lint(found(), "a.yml")).isEmpty();
    files.with(".amljob.yml", "rules: {unused-input: {severity: error, ignore: [other]}}\n");
    assertThat(lint(found(), "a.yml")).containsExactly("error unused-input");
  }

  @Test
  void takesSettingsFromTheCommandLineOverAll() {
    files.with(".amljob.yml", "rules: {unused-input: error}\n");
    assertThat(lint(with(files, "rules.unused-input=off", "known-computes=[gpu-cluster]"), "a.yml"))
        .containsExactly("error unknown-compute");
    Configurations wrong = with(files, "rules.unused-inptu=off");
    wrong.of("a.yml");
    assertThat(mistakes(wrong))
        .containsExactly(
            "--config rules.unused-inptu=off:2 unused-inptu -> unknown-key: unknown key"
                + " `unused-inptu`; did you mean `unused-input`?");
  }

  @Test
  void readsOneForAllOrNone() {
    files.with(".amljob.yml", "rules: {unused-input: error}\n");
    files.with("ci.yml", "rules: {unused-input: info}\n");
    ConfigSource one = new ConfigSource(true, Optional.of("ci.yml"), List.of());
    assertThat(lint(configurations(one), "deep/a.yml")).containsExactly("info unused-input");
    ConfigSource none = new ConfigSource(false, Optional.empty(), List.of());
    assertThat(lint(configurations(none), "a.yml")).containsExactly("warning unused-input");
  }

  @Test
  void leavesOutWhatIsExcluded() {
    files.with("../.amljob.yml", "exclude: [jobs/old/, '*.gen.yml']\ninclude: ['*.job']\n");
    Configuration configuration = found().in("/repo/jobs");
    assertThat(configuration.excludesFolder("/repo/jobs/old")).isTrue();
    assertThat(configuration.excludesFile("/repo/jobs/old/a.yml")).isTrue();
    assertThat(configuration.excludesFile("/repo/jobs/x/a.gen.yml")).isTrue();
    assertThat(configuration.excludesFile("/repo/old/a.yml")).isFalse();
    assertThat(configuration.includes("/repo/a.job")).contains(true);
    assertThat(configuration.includes("/repo/a.yml")).contains(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "selct: [a]|selct -> unknown-key: unknown key `selct`; did you mean `select`?",
        "fail-on: warn|warn -> invalid-enum: `warn` is no value of `fail-on`; known are `error`,"
            + " `warning`, `info`, `hint`, `never`",
        "rules: {unused-input: eror}|eror -> invalid-enum: `eror` is no level of a rule; did you"
            + " mean `error`?",
        "rules: {unused-input: {ignored: [a]}}|ignored -> unknown-key: unknown key `ignored`; did"
            + " you mean `ignore`?",
        "rules: {timeout-too-large: {max-days: 0}}|0 -> type-mismatch: `0` is no value of"
            + " `timeout-too-large.max-days`; it takes a whole number from 1 upwards",
        "exclude: old/|old/ -> type-mismatch: `exclude` must be a list of strings, not `old/`",
        "exclude: [1]|1 -> type-mismatch: each item of `exclude` must be a string, not `1`",
        "[a]|[a] -> type-mismatch: the configuration must be a mapping, not a list",
        "extends: gone.yml|gone.yml -> unusable-config: there is no file `gone.yml`; paths count"
            + " from the folder of this file",
        "extends: .amljob.yml|.amljob.yml -> unusable-config: a configuration cannot extend itself:"
            + " `.amljob.yml` extends `.amljob.yml`",
        "min-cli: 1.3|1.3 -> unusable-config: this configuration needs amljob 1.3 or newer, and"
            + " this is 1.2.3-SNAPSHOT; install a newer one",
        "min-cli: soon|soon -> type-mismatch: `min-cli` must be a version such as `1.2` or"
            + " `1.2.3`, not `soon`",
        "{rules: {}, rules: {}}|rules -> duplicate-key: `rules` stands here a second time",
        "overrides: [{rules: {}}]|rules -> missing-required: `files` is missing, which says what"
            + " files this is for",
      })
  void tellsOfMistakesWhereTheyStand(String text, String told) {
    files.with(".amljob.yml", text);
    Configurations all = found();
    all.of("a.yml");
    assertThat(mistakes(all)).containsExactly(".amljob.yml:1 " + told);
  }

  @Test
  void tellsOfBrokenYaml() {
    files.with(".amljob.yml", "rules:\n\tunused-input: off\n");
    Configurations all = found();
    all.of("a.yml");
    assertThat(mistakes(all)).hasSize(1).allMatch(one -> one.contains("tab-indentation"));
  }

  @Test
  void tellsOfACircleOnce() {
    files.with(".amljob.yml", "extends: b.yml\n").with("b.yml", "extends: .amljob.yml\n");
    Configurations all = found();
    all.of("a.yml");
    all.of("deep/a.yml");
    assertThat(mistakes(all))
        .containsExactly(
            "b.yml:1 .amljob.yml -> unusable-config: a configuration cannot extend itself:"
                + " `.amljob.yml` extends `b.yml` extends `.amljob.yml`");
  }

  @Test
  void takesTheVersionThatItIsFor() {
    for (String version : List.of("1", "1.2", "1.2.3", "'1.2'")) {
      files.with(".amljob.yml", "min-cli: " + version);
      Configurations all = found();
      all.of("a.yml");
      assertThat(mistakes(all)).isEmpty();
    }
  }

  @Test
  void tellsOfAFileThatCannotBeRead() {
    ProjectFiles unreadable =
        new ProjectFiles() {
          @Override
          public Kind kind(String name) {
            return name.equals(".amljob.yml") ? Kind.FILE : Kind.MISSING;
          }

          @Override
          public Optional<SourceFile> read(String name) {
            return Optional.empty();
          }
        };
    Configurations all =
        new Configurations(unreadable, new WorkingFolder("/repo"), ConfigSource.SEARCH, () -> "1");
    all.of("a.yml");
    assertThat(mistakes(all))
        .containsExactly(".amljob.yml:1  -> unusable-config: the file cannot be read");
  }
}
