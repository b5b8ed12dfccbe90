// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What configurations and the options beside them do to a run, with the real rules. */
class LintConfigTest {
  private static final String JOB =
      "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
          + "command: python train.py\nenvironment: azureml:a:1\n"
          + "inputs: {data: {type: uri_file, path: azureml:d:1}}\n";

  @TempDir private Path folder;

  @BeforeEach
  void beARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private CliRun run() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new CliRun(folder).linter(new RuleLinter(options));
  }

  private CliRun job(String name) {
    return run().file(name, JOB);
  }

  @Test
  void failsFromTheLevelThatIsConfigured() {
    CliRun run = job("a/job.yml");
    run.file("b/job.yml", JOB).file("b/.amljob.yml", "fail-on: warning\n");
    assertThat(run.run("lint", "a")).isZero();
    assertThat(run.run("lint", "b")).isEqualTo(1);
    assertThat(run.run("lint")).isEqualTo(1);
    assertThat(run.run("lint", "--fail-on", "error", "b")).isZero();
    assertThat(run.run("lint", "--isolated", "b")).isZero();
    assertThat(run.run("lint", "--config", "fail-on=never", "b")).isZero();
    assertThat(run.run("lint", "--config-file", "b/.amljob.yml", "a")).isEqualTo(1);
  }

  private String found(String... arguments) {
    CliRun run = run();
    assertThat(run.run(arguments)).as(run.err()).isLessThan(2);
    return run.out();
  }

  @Test
  void selectsAndIgnoresRulesByTheCommandLine() {
    job("job.yml").file("other.yml", JOB + "comptue: a\n");
    assertThat(found("lint", "-f", "concise")).contains("[unused-input]", "[unknown-key]");
    assertThat(found("lint", "--select", "unknown-key"))
        .contains("[unknown-key]")
        .doesNotContain("[unused-input]");
    assertThat(found("lint", "--select", "schema", "--select", "unused-input"))
        .contains("[unknown-key]", "[unused-input]");
    assertThat(found("lint", "--ignore", "unknown-key, unused-input")).contains("no problems");
    assertThat(found("lint", "--select", "unused-input,unknown-key", "--ignore", "schema"))
        .contains("[unused-input]")
        .doesNotContain("[unknown-key]");
  }

  @Test
  void whatIsTypedCountsMoreThanFiles() {
    CliRun files = job("job.yml");
    files.file(".amljob.yml", "rules:\n  unused-input: error\n  experiment-name-implicit: on\n");
    assertThat(found("lint")).contains("[unused-input]", "[experiment-name-implicit]");
    assertThat(found("lint", "--ignore", "unused-input")).doesNotContain("[unused-input]");
    assertThat(found("lint", "--select", "unused-input"))
        .contains("error[unused-input]")
        .doesNotContain("[experiment-name-implicit]");
    files.file(".amljob.yml", "ignore: [inputs-outputs]\nrules: {unused-input: off}\n");
    assertThat(found("lint")).doesNotContain("[unused-input]");
    assertThat(found("lint", "--select", "inputs-outputs")).doesNotContain("[unused-input]");
    assertThat(found("lint", "--select", "unused-input")).contains("warning[unused-input]");
  }

  @Test
  void ignoresWhatIsTypedBesidesWhatFilesIgnore() {
    CliRun files = job("job.yml").file("job.yml", JOB + "comptue: a\n");
    files.file(".amljob.yml", "ignore: [inputs-outputs]\n");
    assertThat(found("lint")).contains("[unknown-key]").doesNotContain("[unused-input]");
    assertThat(found("lint", "--ignore", "schema")).contains("no problems");
    assertThat(found("lint", "--ignore", "security", "--select", "unknown-key,inputs-outputs"))
        .contains("[unknown-key]", "[unused-input]");
    assertThat(found("lint", "--select", "unknown-key,inputs-outputs"))
        .contains("[unknown-key]")
        .doesNotContain("[unused-input]");
    files.file(".amljob.yml", "ignore: [schema]\nrules: {unused-input: on, unknown-key: error}\n");
    assertThat(found("lint", "--ignore", "security")).contains("[unknown-key]", "[unused-input]");
  }

  @Test
  void lintsNothingWithABrokenConfiguration() {
    CliRun run = job("job.yml").file(".amljob.yml", "rules:\n  unused-inputs: off\n");
    assertThat(run.run("lint")).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            """
            .amljob.yml:2:3: error[unknown-key]: unknown key `unused-inputs`; did you mean `unused-input`?
              |
            1 | rules:
            2 |   unused-inputs: off
              |   ^^^^^^^^^^^^^
            help: change to `unused-input`
            docs: https://amljob.dev/rules/unknown-key

            1 file: 1 error
            """);
    assertThat(run.err()).contains("nothing was linted, because the configuration has mistakes");
  }

  @Test
  void lintsAConfigurationAsSuch() {
    CliRun run = job("job.yml").file("x/.amljob.yml", "fail-on: never\n");
    assertThat(run.run("lint", "--format", "concise", "x/.amljob.yml", "job.yml")).isZero();
    assertThat(run.out()).endsWith("2 files: 1 warning\n").doesNotContain(".amljob.yml");
  }

  @Test
  void appliesFixesOfTheConfiguredRulesOnly() throws IOException {
    CliRun run = run().file("job.yml", JOB + "compute: cpu\n");
    run.file(".amljob.yml", "rules: {compute-missing-prefix: off}\n");
    assertThat(run.run("lint", "--fix")).isZero();
    assertThat(folder.resolve("job.yml")).content().endsWith("compute: cpu\n");
    assertThat(run.run("lint", "--fix", "--isolated")).isZero();
    assertThat(folder.resolve("job.yml")).content().endsWith("compute: azureml:cpu\n");
  }

  @Test
  void readsTheConfigurationOfStandardInput() {
    CliRun run = run().stdin(JOB).file("jobs/.amljob.yml", "rules: {unused-input: error}\n");
    assertThat(run.run("lint", "--stdin-filename", "jobs/x.yml", "-")).isEqualTo(1);
    assertThat(run.out()).contains("jobs/x.yml:4:10: error[unused-input]");
    assertThat(run().stdin(JOB).run("lint", "-")).isZero();
  }

  @Test
  void leavesOutWhatIsExcluded() {
    CliRun run = job("a.yml");
    run.file("old/b.yml", JOB).file("c.gen.yml", JOB).file("d/e.yml", JOB);
    run.file(".amljob.yml", "exclude: [old/]\n");
    assertThat(run.run("lint", "--show-files", "--exclude", "*.gen.yml", "--exclude", "d/*"))
        .isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            .amljob.yml: not taken, a configuration of amljob
            .git/: not taken, a hidden folder
            a.yml: taken, a command job because `$schema` names commandJob
            c.gen.yml: not taken, excluded by --exclude
            d/e.yml: not taken, excluded by --exclude
            old/: not taken, excluded by the configuration
            """);
  }

  @Test
  void leavesOutNamedFilesOnlyWhenForced() {
    CliRun run = job("old/a.yml").file(".amljob.yml", "exclude: [old/]\n");
    assertThat(run.run("lint", "old/a.yml")).isZero();
    assertThat(run.out()).contains("old/a.yml:4:10");
    CliRun forced = run();
    assertThat(forced.run("lint", "--force-exclude", "old/a.yml")).isEqualTo(2);
    assertThat(forced.err()).contains("nothing to lint: all of `old/a.yml` is left out");
    assertThat(forced.run("lint", "--force-exclude", "--allow-empty", "old/a.yml")).isZero();
  }

  @Test
  void takesNamedFilesForWhatTheyAreWhenForced() {
    CliRun run = job("a.yml").file("compose.yml", "services: {web: {image: nginx}}\n");
    assertThat(run.run("lint", "compose.yml")).isZero();
    assertThat(run.out()).contains("this is a file of another tool");
    CliRun forced = run();
    assertThat(forced.run("lint", "--force-exclude", "a.yml", "compose.yml")).isZero();
    assertThat(forced.out()).contains("a.yml:4:10").doesNotContain("compose.yml");
  }

  @Test
  void looksAtTheFilesThatAreIncluded() {
    CliRun run = job("a.job").file("b.yml", JOB).file(".amljob.yml", "include: ['*.job']\n");
    assertThat(run.run("lint", "--format", "concise")).isZero();
    assertThat(run.out()).startsWith("a.job:").endsWith("1 file: 1 warning\n");
  }

  @Test
  void readsPatternsThatAShellHasLeft() {
    CliRun run = job("jobs/a/x.yml");
    run.file("jobs/y.yml", JOB).file("z.yml", JOB).file("jobs/a/n.yaml", JOB);
    run.file("jobs/.gitignore", "ignored\n").file("jobs/ignored/x.yml", JOB);
    assertThat(run.run("lint", "--format", "concise", "jobs/**/*.yml")).isZero();
    assertThat(run.out().lines().map(line -> line.split(":", -1)[0]))
        .containsExactly("jobs/a/x.yml", "jobs/y.yml", "2 files");
    CliRun none = run();
    assertThat(none.run("lint", "jobs/*.json", "z.yml")).isEqualTo(2);
    assertThat(none.err()).contains("`jobs/*.json` matches no file", "`**` stands for any number");
    assertThat(none.out()).contains("z.yml:4:10");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fail-on", "=x"})
  void wantsKeyAndValue(String setting) {
    CliRun run = job("a.yml");
    assertThat(run.run("lint", "--config", setting)).isEqualTo(2);
    assertThat(run.err()).contains("it takes key and value: --config fail-on=warning");
  }

  @Test
  void wantsAConfigurationThatIsThere() {
    CliRun run = job("a.yml");
    assertThat(run.run("lint", "--config-file", "gone.yml")).isEqualTo(2);
    assertThat(run.err()).contains("there is no configuration `gone.yml`", "amljob config init");
    assertThat(run.run("lint", "--config-file", "a.yml", "--isolated")).isEqualTo(2);
    assertThat(run.err()).contains("--config-file and --isolated do not go together");
  }

  @Test
  void profilesTheConfiguredRules() {
    CliRun run = job("a.yml").file(".amljob.yml", "select: [unused-input]\n");
    assertThat(run.run("lint", "--profile")).isZero();
    assertThat(run.err()).contains("unused-input").doesNotContain("unknown-key");
  }

  @Test
  void findsTheSameWhenItProfiles() {
    for (String[] names : new String[][] {{".amljob.yml"}, {"."}}) {
      CliRun plain = job("a.yml").file(".amljob.yml", "fail-on: never\n");
      plain.file("compose.yml", "services: {web: {image: nginx}}\n");
      assertThat(plain.run("lint", "--format", "json", names[0])).isZero();
      CliRun profiled = run();
      assertThat(profiled.run("lint", "--profile", "--format", "json", names[0])).isZero();
      assertThat(profiled.out()).isEqualTo(plain.out());
      assertThat(profiled.err()).contains("(all)");
    }
  }

  @Test
  void fixesAConfigurationAsSuch() throws IOException {
    CliRun run = run().file(".amljob.yml", "rules:\n  unused-inputs: off\n");
    assertThat(run.run("lint", "--isolated", "--fix", "--unsafe-fixes", ".amljob.yml")).isZero();
    assertThat(folder.resolve(".amljob.yml")).content().isEqualTo("rules:\n  unused-input: off\n");
  }

  @Test
  void writesNoCommentsIntoAConfiguration() throws IOException {
    String text = "rules:\n  unused-inputs: off\n";
    CliRun run = run().file(".amljob.yml", text);
    assertThat(run.run("lint", "--isolated", "--add-ignores", "known", ".amljob.yml")).isEqualTo(1);
    assertThat(folder.resolve(".amljob.yml")).content().isEqualTo(text);
  }
}
