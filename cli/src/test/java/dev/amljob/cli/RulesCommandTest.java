// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  @TempDir Path folder;

  @Test
  void listsEveryRuleWithItsSeverity() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("rules")).isZero();
    assertThat(run.out().lines())
        .hasSize(BuiltInRules.all().size() + 3)
        .anyMatch(
            line ->
                line.matches(
                    "duplicate-key +error +yaml +suggested +a key is written twice in one mapping"))
        .anyMatch(line -> line.matches("experiment-name-implicit +off .*"));
  }

  @Test
  void givesProgramsTheSameWithThePages() throws IOException {
    CliRun run = new CliRun(folder);
    assertThat(run.run("rules", "--format", "json")).isZero();
    JsonNode rules = new ObjectMapper().readTree(run.out());
    assertThat(rules).hasSize(BuiltInRules.all().size());
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.path("page").asText())
                    .startsWith("# " + rule.path("id").asText() + "\n"));
  }

  @Test
  void listsRulesOfACategoryOrWithATag() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("rules", "--category", "compute", "--tag", "cost")).isZero();
    assertThat(run.out())
        .contains("timeout-too-large", "(options: max-days)")
        .doesNotContain("compute-has-version", "code-root-large");
    CliRun typing = new CliRun(folder);
    assertThat(typing.run("rules", "--tag", "costs")).isEqualTo(2);
    assertThat(typing.err()).contains("`costs` is no value of --tag", "did you mean `--tag cost`?");
  }

  @Test
  void tellsProgramsOfTagsFixesAndOptions() throws IOException {
    CliRun run = new CliRun(folder);
    assertThat(run.run("rules", "--format", "json", "--tag", "cost")).isZero();
    for (JsonNode rule : new ObjectMapper().readTree(run.out())) {
      assertThat(rule.path("tags")).anyMatch(tag -> tag.asText().equals("cost"));
      assertThat(rule.path("fix").asText()).isIn("safe", "suggested", "none");
      if (rule.path("id").asText().equals("timeout-too-large")) {
        assertThat(rule.path("options").toString())
            .isEqualTo(
                "[{\"name\":\"max-days\",\"type\":\"integer\",\"default\":21,\"minimum\":1,"
                    + "\"description\":\"how many days a job may run\"}]");
      }
    }
  }

  @Test
  void setsOptionsOfRules() {
    String job = "command: ls\nenvironment: azureml:a:1\nlimits: {timeout: 200000}\n";
    CliRun run =
        new CliRun(folder).linter(new RuleLinter(LintOptions.defaults())).file("job.yml", job);
    assertThat(run.run("lint", "--config", "rules.timeout-too-large.max-days=2", "job.yml"))
        .isZero();
    assertThat(run.out()).contains("a job ends after 2 days at the latest");
    assertThat(mistake("rules.timeout-too-large.max-day=2")).contains("did you mean `max-days`?");
    assertThat(mistake("rules.timeout-too-large.max-days=0"))
        .contains("it takes a whole number from 1 upwards");
  }

  private String mistake(String setting) {
    CliRun run = new CliRun(folder).linter(new RuleLinter(LintOptions.defaults()));
    assertThat(run.run("lint", "--config", setting, "job.yml")).isEqualTo(2);
    return run.out();
  }

  @Test
  void explainsARule() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("explain", "duplicate-key")).isZero();
    assertThat(run.out())
        .startsWith(
            "# duplicate-key\n\nA key is written twice in one mapping.\nSeverity: error.\nCategory: yaml.\n")
        .contains("## What it does", "## Use instead");
  }

  @Test
  void explainsWhatIsReportedAndNoRule() throws IOException {
    for (String id : List.of("unusable-config", "internal-error")) {
      CliRun run = new CliRun(folder);
      assertThat(run.run("explain", id)).isZero();
      assertThat(run.out()).startsWith("# " + id + "\n").doesNotContain("Severity");
      CliRun json = new CliRun(folder);
      assertThat(json.run("explain", "--format", "json", id)).isZero();
      assertThat(new ObjectMapper().readTree(json.out()).path("page").asText())
          .isEqualTo(run.out());
    }
    CliRun typing = new CliRun(folder);
    assertThat(typing.run("explain", "unusable-confg")).isEqualTo(2);
    assertThat(typing.err()).contains("did you mean `unusable-config`?");
  }

  @Test
  void suggestsTheRuleThatWasMeant() {
    CliRun run = new CliRun(folder);
    assertThat(run.run("explain", "duplicate-keys")).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no rule `duplicate-keys`", "did you mean `duplicate-key`?");
    assertThat(new CliRun(folder).run("explain")).isEqualTo(2);
  }
}
