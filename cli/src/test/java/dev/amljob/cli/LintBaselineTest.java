// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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

/** Findings that were there before are kept quiet, and nothing else is. */
class LintBaselineTest {
  private static final String JOB =
      "$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\n"
          + "comand: python train.py\nenvironment: azureml:a:1\n";

  @TempDir private Path folder;

  @BeforeEach
  void beARepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private CliRun run() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new CliRun(folder).linter(new RuleLinter(options));
  }

  private String baseline() throws IOException {
    return Files.readString(folder.resolve("b.json"));
  }

  @Test
  void writesCountsWithoutLines() throws IOException {
    CliRun run = run().file("b.yml", JOB).file("a/job.yml", JOB + "tags: {x: 1, y: 2}\n");
    assertThat(run.run("lint", "--write-baseline", "b.json")).isZero();
    assertThat(run.out()).isEqualTo("2 files, no new problems (4 in the baseline)\n");
    assertThat(run.err()).isEmpty();
    assertThat(baseline())
        .isEqualTo(
            """
            {
              "version": 1,
              "files": {
                "a/job.yml": {
                  "non-string-tag": {
                    "/tags/x": 1,
                    "/tags/y": 1
                  },
                  "unknown-key": {
                    "/comand": 1
                  }
                },
                "b.yml": {
                  "unknown-key": {
                    "/comand": 1
                  }
                }
              }
            }
            """);
  }

  @Test
  void takesNamesThatCanBeNoFile() {
    String odd = "{\"version\": 1, \"files\": {\"a\\u0000b.yml\": {\"unknown-key\": {\"/x\": 1}}}}";
    CliRun run = run().file("job.yml", JOB).file("b.json", odd);
    assertThat(run.run("lint", "--baseline", "b.json")).as(run.err()).isEqualTo(1);
    CliRun impossible = run();
    assertThat(impossible.run("lint", "--baseline", "a\u0000b")).isEqualTo(2);
    assertThat(impossible.err()).startsWith("amljob: `a\u2400b` can be no file\nhint: ");
  }

  @Test
  void keepsNoErrorOfSyntax() throws IOException {
    CliRun run = run().file("job.yml", JOB + "tags: {a: b\n");
    assertThat(run.run("lint", "--format", "concise", "--write-baseline", "b.json")).isEqualTo(1);
    assertThat(run.out())
        .contains("error[yaml-syntax]: this `{` is not closed")
        .endsWith("1 file: 1 error (1 more in the baseline)\n");
    assertThat(baseline()).doesNotContain("yaml-syntax");
  }

  @Test
  void keepsKnownFindingsQuietWhereverTheyMove() throws IOException {
    CliRun run = run().file("job.yml", JOB);
    run.run("lint", "--write-baseline", "b.json");
    run.file("job.yml", "# moved\n\n" + JOB);
    assertThat(run.run("lint", "--baseline", "b.json")).isZero();
    CliRun next = run().file("job.yml", JOB + "compte: azureml:x\n");
    assertThat(next.run("lint", "--format", "concise", "--baseline", "b.json")).isEqualTo(1);
    assertThat(next.out()).contains("`compte`").doesNotContain("`comand`").contains("1 error");
  }

  @Test
  void marksThemForPrograms() {
    CliRun run = run().file("job.yml", JOB);
    run.run("lint", "--write-baseline", "b.json");
    CliRun json = run();
    assertThat(json.run("lint", "--format", "json", "--baseline", "b.json")).isZero();
    assertThat(json.out()).contains("\"by\": \"baseline\"", "\"errors\": 0");
    CliRun sarif = run();
    assertThat(sarif.run("lint", "--format", "sarif", "--baseline", "b.json")).isZero();
    assertThat(sarif.out()).contains("\"kind\": \"external\"");
  }

  @Test
  void tellsOfWhatIsGoneAndShrinks() throws IOException {
    CliRun run = run().file("job.yml", JOB).file("other.yml", JOB).file("gone.yml", JOB);
    run.run("lint", "--write-baseline", "b.json");
    run.file("job.yml", JOB.replace("comand", "command"));
    Files.delete(folder.resolve("gone.yml"));
    CliRun next = run();
    assertThat(next.run("lint", "--baseline", "b.json", "job.yml")).isZero();
    assertThat(next.err())
        .isEqualTo(
            "amljob: 2 findings of the baseline `b.json` are gone, and left out of `b.json`\n");
    assertThat(baseline()).contains("other.yml").doesNotContain("gone.yml", "job.yml");
    next.file("job.yml", JOB.replace("comand", "commnd"));
    String[] shrink = {"lint", "--baseline", "b.json", "--write-baseline", "b.json", "job.yml"};
    assertThat(next.run(shrink)).as("what is new is reported, and not written").isEqualTo(1);
    assertThat(baseline()).contains("other.yml").doesNotContain("gone.yml", "job.yml", "commnd");
  }

  @Test
  void writesAnewWhatARunLooksAt() throws IOException {
    CliRun run = run().file("job.yml", JOB).file("other.yml", JOB);
    run.run("lint", "--write-baseline", "b.json");
    run.file("job.yml", JOB.replace("comand", "commnd"));
    assertThat(run.run("lint", "--write-baseline", "b.json", "job.yml")).isZero();
    assertThat(baseline()).contains("other.yml", "/commnd", "/comand");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--select=unknown-key",
        "--ignore=non-string-tag",
        "--config=rules.non-string-tag=off",
        "--config-file=off.yml"
      })
  void keepsWhatRulesFoundThatDoNotRun(String option) throws IOException {
    CliRun run = run().file("job.yml", JOB + "tags: {x: 1}\n");
    run.file("off.yml", "rules: {non-string-tag: off}\n");
    run.run("lint", "--write-baseline", "b.json", "job.yml");
    String before = baseline();
    CliRun next = run();
    assertThat(next.run("lint", "--baseline", "b.json", option, "job.yml")).isZero();
    assertThat(next.err()).as("what is gone").isEmpty();
    next.run("lint", "--baseline", "b.json", "--write-baseline", "b.json", option, "job.yml");
    assertThat(baseline()).isEqualTo(before);
    next.run("lint", "--write-baseline", "b.json", option, "job.yml");
    assertThat(baseline()).isEqualTo(before);
    next.file("job.yml", JOB.replace("comand", "command"));
    CliRun mended = run();
    mended.run("lint", "--baseline", "b.json", option, "job.yml");
    assertThat(mended.err()).startsWith("amljob: 1 finding of the baseline `b.json` is gone, ");
  }

  @Test
  void keepsWhatRulesFoundThatAConfigurationSwitchesOffForAFile() throws IOException {
    CliRun run = run().file("a/job.yml", JOB).file("b/job.yml", JOB);
    run.run("lint", "--write-baseline", "b.json");
    String before = baseline();
    run.file(".amljob.yml", "overrides: [{files: [a/**], rules: {unknown-key: off}}]\n");
    CliRun next = run();
    next.run("lint", "--baseline", "b.json", "--write-baseline", "b.json");
    assertThat(next.err()).isEmpty();
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void keepsWhatRulesFoundThatOnlyAConfigurationSwitchesOn() throws IOException {
    CliRun run = run().file("job.yml", JOB.replace("\n", "\r\n"));
    run.file(".amljob.yml", "rules: {crlf-line-endings: on}\n");
    run.run("lint", "--write-baseline", "b.json");
    String before = baseline();
    CliRun next = run();
    next.run("lint", "--baseline", "b.json", "--write-baseline", "b.json", "--isolated");
    assertThat(next.err()).isEmpty();
    assertThat(baseline()).isEqualTo(before).contains("crlf-line-endings");
  }

  @Test
  void keepsWhatIsSaidOfCommentsWhoseRulesDoNotRun() throws IOException {
    String idle = "# amljob: ignore[unused-input] no more\n";
    CliRun run = run().file("job.yml", idle + JOB.replace("comand", "command"));
    run.run("lint", "--write-baseline", "b.json");
    assertThat(baseline()).contains("suppression-unused");
    CliRun next = run();
    next.run("lint", "--baseline", "b.json", "--ignore", "unused-input");
    assertThat(next.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags: {a: b\n", "<<<<<<< HEAD\n", "comp"})
  void keepsWhatWasFoundInATextThatCannotBeRead(String slip) throws IOException {
    CliRun run = run().file("job.yml", JOB + "tags: {x: 1}\n");
    run.run("lint", "--write-baseline", "b.json");
    String before = baseline();
    run.file("job.yml", JOB + slip);
    CliRun next = run();
    next.run("lint", "--baseline", "b.json", "--write-baseline", "b.json");
    assertThat(next.err()).as("what is gone").isEmpty();
    assertThat(baseline()).isEqualTo(before);
    next.run("lint", "--write-baseline", "b.json");
    assertThat(baseline()).contains("/tags/x");
  }

  @Test
  void keepsWhatWasFoundInATextOfAnotherEncoding() throws IOException {
    CliRun run = run().file("job.yml", JOB + "description: ä\ntags: {x: 1}\n");
    run.run("lint", "--write-baseline", "b.json");
    byte[] latin = (JOB + "description: ä\n").getBytes(ISO_8859_1);
    Files.write(folder.resolve("job.yml"), latin);
    CliRun next = run();
    next.run("lint", "--baseline", "b.json");
    assertThat(next.err()).as("what is gone").isEmpty();
  }

  @Test
  void countsAFileThatTwoJobsNameOnce() throws IOException {
    String job = JOB.replace("comand", "command").replace("azureml:a:1", "file:env.yml");
    CliRun run = run().file("a.yml", job).file("b.yml", job);
    run.file("env.yml", "image: ubuntu\nimge: x\n");
    run.run("lint", "--write-baseline", "b.json", "a.yml", "b.yml");
    assertThat(baseline()).contains("\"/imge\": 1");
    CliRun next = run();
    assertThat(next.run("lint", "--baseline", "b.json", "a.yml", "b.yml")).isZero();
    assertThat(next.out()).doesNotContain("imge");
  }

  @Test
  void countsNamesFromItsOwnFolder() throws IOException {
    CliRun run = run().file("jobs/job.yml", JOB).file("ci/x.txt", "");
    run.run("lint", "--write-baseline", "ci/b.json");
    assertThat(Files.readString(folder.resolve("ci/b.json"))).contains("\"../jobs/job.yml\"");
    assertThat(run.run("lint", "--baseline", "ci/b.json", folder + "/jobs")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{\"version\": 2, \"files\": {}}",
        "{\"files\": []}",
        "{\"version\": 1, \"files\": {\"a\": 1}}",
        "{\"version\": 1, \"files\": {\"a\": {\"b\": {\"c\": 0}}}}",
        "{\"version\": 1, \"files\": {\"a\": {\"b\": {\"c\": \"d\"}}}}",
        "{\"version\": 1, \"other\": {}}"
      })
  void refusesWhatIsNoBaseline(String text) {
    CliRun run = run().file("job.yml", JOB).file("b.json", text);
    assertThat(run.run("lint", "--baseline", "b.json")).isEqualTo(2);
    assertThat(run.err()).contains("`b.json` is no baseline: it", "hint: name another file");
    assertThat(run.out()).as("findings, as if they were new").isEmpty();
    assertThat(run().run("lint", "--write-baseline", "b.json")).isEqualTo(2);
    assertThat(folder.resolve("b.json")).hasContent(text);
  }

  @Test
  void wantsABaselineThatIsThere() {
    CliRun run = run().file("job.yml", JOB);
    assertThat(run.run("lint", "--baseline", "b.json")).isEqualTo(2);
    assertThat(run.err()).contains("there is no baseline `b.json`");
    assertThat(run.out()).as("findings that are none").isEmpty();
    assertThat(run.run("lint", "--write-baseline", "gone/b.json")).isEqualTo(3);
  }
}
