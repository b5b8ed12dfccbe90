// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.LintAssert;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedJobTypeRuleTest {
  private static final LintAssert.OneRule RULE = LintAssert.rule("unsupported-job-type");
  private static final String REST = "command: ls\nenvironment: azureml:training:3\n";

  @Test
  void mendsTheCase() {
    LintAssert.lint("type: Command # ours\r\n" + REST)
        .reports("Command -> the type of a command job is `command`, in lower case, not `Command`")
        .at(Severity.ERROR)
        .fixTitles("change to `command`")
        .fixedTo("type: command # ours\r\n" + REST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"command_job", "CommandJob", "command-job", "'command '"})
  void mendsOldSpellings(String type) {
    RULE.lint("{type: " + type + ", command: ls, environment: 'azureml:training:3'}")
        .fixedTo("{type: command, command: ls, environment: 'azureml:training:3'}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"comand", "sweep_job", "job"})
  void suggestsTheTypeForWhatIsShapedLikeACommandJob(String type) {
    LintAssert.lint(REST + "type: " + type + "\n")
        .reports(type + " -> the type of a command job is `command`, not `" + type + "`")
        .suggests(REST + "type: command\n");
  }

  @Test
  void offersNothingForAnotherKindOfJobUnderOurSchema() {
    LintAssert.lint(
            """
            $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
            type: sweep_job
            algorithm: random
            trial: {command: ls}
            search_space: {}
            """)
        .reports("sweep_job -> the type of a command job is `command`, not `sweep_job`")
        .hasNoFix();
  }

  @Test
  void offersNothingForATypeThatStandsElsewhere() {
    RULE.lint("tags: &t {type: Command}\n<<: *t\n" + REST).hasNoFix();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type: pipeline, jobs: {a: {command: ls}} | pipeline | a pipeline job",
        "type: automl, task: regression | automl | an automl job",
        "type: sweep_job, trial: {}, search_space: {} | sweep_job | a sweep job",
        "trial: {}, search_space: {} | trial | a sweep job",
        "jobs: {a: {component: b}} | jobs | a pipeline job",
        "name: a, version: 1, is_deterministic: true | name | a component",
        "name: ci, on: push, jobs: {a: {runs-on: x}} | name | a file of another tool",
        "type: uri_file, path: a.csv | uri_file | another Azure ML file",
      })
  void remarksThatOtherFilesAreNotChecked(String yaml, String shown, String name) {
    RULE.lint("{" + yaml + "}")
        .reports(
            shown + " -> this is " + name + ", not a command job; amljob checks only command jobs")
        .at(Severity.INFO)
        .hasNoFix();
  }

  @Test
  void leavesItAtTheRemark() {
    String pipeline = "type: pipeline\njobs: {a: {command: ls, frobnicate: 1}}\nid: 1\nname: a\n";
    assertThat(
            Linter.lint(SourceFile.of("job.yml", pipeline), LintOptions.defaults()).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(new RuleId("unsupported-job-type"));
  }

  @Test
  void remarksEvenWhereOnlyAListCouldBeRead() {
    String schema = "https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json";
    RULE.lint("# yaml-language-server: $schema=" + schema + "\n- a\n")
        .reports(
            " -> this is another kind of job, not a command job; amljob checks only command jobs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"type: command", "type: 'command'", "type:", "type: 3", "type: [a]", ""})
  void leavesAllElseToOthers(String type) {
    RULE.lint(REST + type + "\n").reportsNothing();
  }
}
