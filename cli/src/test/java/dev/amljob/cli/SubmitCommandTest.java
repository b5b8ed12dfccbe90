// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitCommandTest {
  private static final String JOB =
      """
      name: mine
      command: python train.py
      code: ./src
      environment: azureml:e:1
      """;
  private static final String[] WHERE = {"-w", "ws", "-g", "rg", "--subscription", "sub"};

  @TempDir Path folder;

  private CliRun cli() {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new CliRun(folder)
        .variable("HOME", folder.toString())
        .file("src/train.py", "print()")
        .file("job.yml", JOB)
        .linter(file -> Linter.lint(file, options));
  }

  private static String[] submit(String... more) {
    String[] all = new String[2 + WHERE.length + more.length];
    all[0] = "submit";
    all[1] = "job.yml";
    System.arraycopy(WHERE, 0, all, 2, WHERE.length);
    System.arraycopy(more, 0, all, 2 + WHERE.length, more.length);
    return all;
  }

  @Test
  void showsWhatItWouldSend() {
    CliRun cli = cli();
    assertThat(cli.run(submit("--dry-run"))).as(cli.err()).isZero();
    assertThat(cli.out())
        .startsWith(
            "PUT https://management.azure.com/subscriptions/sub/resourceGroups/rg/providers"
                + "/Microsoft.MachineLearningServices/workspaces/ws/jobs/mine"
                + "?api-version=2024-04-01\n{\n")
        .contains("\"codeId\": \"<code:sha256:")
        .contains(
            "\napi-version 2024-04-01: the generally available version knows all of the job\n")
        .contains("\ncode: 1 file, 7 bytes, sha256 ")
        .contains("\n           7  train.py\n")
        .endsWith("nothing was sent\n");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void showsItToPrograms() throws IOException {
    CliRun cli = cli();
    assertThat(cli.run(submit("--dry-run", "--format", "json"))).isZero();
    JsonNode shown = new ObjectMapper().readTree(cli.out());
    assertThat(shown.path("outcome").asText()).isEqualTo("dry-run");
    assertThat(shown.path("apiVersion").asText()).isEqualTo("2024-04-01");
    assertThat(shown.path("body").path("properties").path("jobType").asText()).isEqualTo("Command");
    assertThat(shown.path("code").path("files").path(0).path("path").asText())
        .isEqualTo("train.py");
  }

  @Test
  void findsTheWorkspaceAsTheSdksDo() {
    CliRun cli =
        cli()
            .file(
                ".azureml/config.json",
                "{\"subscription_id\": \"s1\", \"resource_group\": \"g1\", \"workspace_name\":"
                    + " \"w1\"}");
    assertThat(cli.run("submit", "job.yml", "--dry-run", "-w", "w2")).as(cli.err()).isZero();
    assertThat(cli.out())
        .contains("/subscriptions/s1/resourceGroups/g1/")
        .contains("/workspaces/w2/");
  }

  /** Each part comes from the first that says it. */
  @Test
  void takesTheWorkspaceFromWhatCountsMost() {
    CliRun cli =
        cli()
            .variable("AMLJOB_RESOURCE_GROUP", "g2")
            .file(".amljob.yml", "workspace: {name: w3, group: g3, subscription: s3}\n")
            .file(
                "config.json",
                "{\"subscription_id\": \"s4\", \"resource_group\": \"g4\", \"workspace_name\":"
                    + " \"w4\"}");
    assertThat(cli.run("submit", "job.yml", "--dry-run", "-w", "w1")).as(cli.err()).isZero();
    assertThat(cli.out())
        .contains("/subscriptions/s3/resourceGroups/g2/")
        .contains("/workspaces/w1/");
    CliRun isolated = cli().file(".amljob.yml", "workspace: {name: w3}\n");
    assertThat(isolated.run("submit", "job.yml", "--dry-run", "--isolated")).isZero();
    assertThat(isolated.out()).contains("/workspaces/w4/");
  }

  @Test
  void sendsEachFileWhereItsConfigurationSays() {
    CliRun cli =
        cli()
            .file(".amljob.yml", "workspace: {name: w, group: g, subscription: s}\n")
            .file("prod/.amljob.yml", "extends: ../.amljob.yml\nworkspace: {name: p}\n")
            .file("prod/src/train.py", "print()")
            .file("prod/job.yml", JOB);
    assertThat(cli.run("submit", "job.yml", "prod/job.yml", "--dry-run")).as(cli.err()).isZero();
    assertThat(cli.out()).contains("/workspaces/w/jobs/mine?").contains("/workspaces/p/jobs/mine?");
  }

  @Test
  void sendsNothingByAConfigurationWithMistakes() {
    CliRun cli = cli().file(".amljob.yml", "workspace: {groop: g}\n");
    assertThat(cli.run(submit("--dry-run"))).isEqualTo(2);
    assertThat(cli.err())
        .contains("unknown key `groop`; did you mean `group`?")
        .contains("because the configuration has mistakes");
    assertThat(cli.run("job", "show", "x", "-w", "w", "-g", "g", "--subscription", "s"))
        .isEqualTo(2);
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void asksForTheWorkspaceOfTheConfiguration() {
    assumeThat(System.getenv("AZURE_CLIENT_ID")).isNull();
    CliRun cli = cli().file(".amljob.yml", "workspace: {name: w, group: g}\n");
    assertThat(cli.run("job", "show", "x")).isEqualTo(2);
    assertThat(cli.err()).contains("which workspace is meant? --subscription is missing");
    CliRun whole = cli().file(".amljob.yml", "workspace: {name: w, group: g, subscription: s}\n");
    assertThat(whole.run("job", "show", "x", "--auth", "env")).as(whole.err()).isEqualTo(3);
  }

  @Test
  void refusesWaysInPlaceOfNamesWhereverTheyComeFrom() {
    CliRun configured =
        cli().file(".amljob.yml", "workspace: {name: a/b, group: g, subscription: s}\n");
    assertThat(configured.run("submit", "job.yml", "--dry-run")).isEqualTo(2);
    assertThat(configured.err())
        .contains(
            "`a/b` can be no name in a workspace's address",
            "give the name alone, not a path or an id");
    CliRun variable =
        cli()
            .file(".amljob.yml", "workspace: {name: w, group: g}\n")
            .variable("AMLJOB_SUBSCRIPTION", "/subscriptions/s");
    assertThat(variable.run("job", "show", "x")).isEqualTo(2);
    assertThat(variable.err()).contains("`/subscriptions/s` can be no name");
  }

  /** The linter that users have; the one of the other tests follows no configuration. */
  private CliRun configured(String text) {
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return cli().linter(new RuleLinter(options)).file(".amljob.yml", text);
  }

  @Test
  void lintsAsLintDoes() {
    String unused = "known-computes: [cpu]\n";
    assertThat(configured(unused).run(submit("--dry-run", "--set", "compute=cpu"))).isZero();
    CliRun unknown = configured(unused);
    assertThat(unknown.run(submit("--dry-run", "--set", "compute=gpu"))).isEqualTo(1);
    assertThat(unknown.err())
        .contains("[unknown-compute]")
        .contains("job.yml (changed by --set):")
        .contains("nothing was sent: mend `job.yml` first");
    CliRun alone = configured(unused);
    assertThat(alone.run(submit("--dry-run", "--isolated", "--set", "compute=gpu"))).isZero();
  }

  @Test
  void failsOnWhatTheConfigurationSays() {
    String[] odd = submit("--dry-run", "--set", "inputs.a=1");
    assertThat(configured("fail-on: never\n").run(odd)).isZero();
    CliRun strict = configured("fail-on: warning\n");
    assertThat(strict.run(odd)).isEqualTo(1);
    assertThat(strict.err()).contains("warning[unused-input]");
    String[] told = submit("--dry-run", "--set", "inputs.a=1", "--fail-on", "error");
    assertThat(configured("fail-on: warning\n").run(told)).isZero();
  }

  @Test
  void findsTheWorkspaceInTheDefaultsOfAz() {
    CliRun cli =
        cli()
            .file(".azure/config", "[core]\ngroup = no\n[defaults]\ngroup = g3\nworkspace = w3\n")
            .file(
                ".azure/azureProfile.json",
                "\uFEFF{\"subscriptions\": [{\"id\": \"s2\"}, {\"id\": \"s3\", \"isDefault\": true}]}");
    assertThat(cli.run("submit", "job.yml", "--dry-run")).as(cli.err()).isZero();
    assertThat(cli.out())
        .contains("/subscriptions/s3/resourceGroups/g3/")
        .contains("/workspaces/w3/");
  }

  @Test
  void namesTheFileThatCannotBeRead() {
    CliRun cli = cli().file(".azure/azureProfile.json", "{");
    assertThat(cli.run("submit", "job.yml", "-w", "ws", "-g", "rg")).isEqualTo(3);
    assertThat(cli.err()).contains("azureProfile.json`: it is no JSON");
  }

  @Test
  void readsNoFileForWhatIsKnown() {
    CliRun cli = cli().file(".azure/azureProfile.json", "{");
    assertThat(cli.run(submit("--dry-run"))).as(cli.err()).isZero();
  }

  @Test
  void blocksWhatIsWrong() {
    CliRun cli = cli();
    assertThat(cli.run(submit("--set", "comptue=x"))).isEqualTo(1);
    assertThat(cli.err())
        .contains("error[unknown-key]")
        .contains("amljob: nothing was sent: mend `job.yml` first");
  }

  @Test
  void sendsNothingThatIsNoCommandJob() {
    String environment =
        "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n"
            + "name: e\nimage: ubuntu:22.04\n";
    CliRun cli = cli().file("job.yml", environment);
    assertThat(cli.run(submit("--dry-run", "--fail-on", "error"))).isEqualTo(1);
    assertThat(cli.err())
        .contains("nothing was sent: `job.yml` is an environment, not a command job")
        .doesNotContain("no problems");
    CliRun empty = cli().file("job.yml", "");
    assertThat(empty.run(submit("--dry-run"))).isEqualTo(1);
    assertThat(empty.out()).isEmpty();
  }

  @Test
  void showsSeveralFiles() throws IOException {
    CliRun cli = cli().file("b.yml", JOB.replace("mine", "yours"));
    assertThat(cli.run(submit("b.yml", "--dry-run"))).as(cli.err()).isZero();
    assertThat(cli.out()).startsWith("job.yml:\nPUT ").contains("\nb.yml:\nPUT ");
    CliRun json = cli();
    assertThat(json.run(submit("b.yml", "--dry-run", "--format", "json"))).isZero();
    JsonNode jobs = new ObjectMapper().readTree(json.out()).path("jobs");
    assertThat(jobs.findValuesAsText("file")).containsExactly("job.yml", "b.yml");
    assertThat(jobs.path(1).path("name").asText()).isEqualTo("yours");
  }

  @Test
  void sendsNoneOfSeveralFilesIfOneIsRefused() throws IOException {
    CliRun cli =
        cli().file("b.yml", JOB.replace("mine", "b") + "compute: local\n").file("c.yml", "a: 1\n");
    assertThat(cli.run(submit("b.yml", "c.yml", "--format", "json"))).isEqualTo(1);
    assertThat(cli.err())
        .contains("amljob: `b.yml`: nothing was submitted: `compute: local`")
        .contains("amljob: `c.yml`: nothing was sent: mend `c.yml` first")
        .contains("amljob: `job.yml`: nothing was sent, for another of the files cannot be");
    assertThat(new ObjectMapper().readTree(cli.out()).path("jobs").findValuesAsText("outcome"))
        .containsExactly("held-back", "refused", "blocked");
  }

  @Test
  void sendsNoTwoJobsOfOneName() {
    CliRun cli = cli().file("b.yml", JOB);
    assertThat(cli.run(submit("b.yml"))).isEqualTo(1);
    assertThat(cli.err())
        .contains("`b.yml`: nothing was submitted: `job.yml` names its job `mine` as well")
        .contains("hint: give each job a name of its own");
  }

  @Test
  void refusesWhatItCannotSend() {
    CliRun cli = cli();
    assertThat(cli.run(submit("--set", "compute=local", "--format", "json"))).isEqualTo(1);
    assertThat(cli.err()).contains("`compute: local`").contains("hint: `az ml job create -f FILE`");
    assertThat(cli.out()).contains("\"outcome\": \"refused\"");
  }

  @Test
  void saysThatNobodyIsSignedIn() {
    assumeThat(System.getenv("AZURE_CLIENT_ID")).isNull();
    CliRun cli = cli();
    assertThat(cli.run(submit("--auth", "env"))).as(cli.err()).isEqualTo(3);
    assertThat(cli.err())
        .contains("nothing was submitted: ")
        .contains("hint: set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET");
    assertThat(cli.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "submit job.yml | --subscription, --resource-group, --workspace-name are missing",
        "submit job.yml -w w -g g | --subscription is missing",
        "submit no.yml -w w -g g --subscription s | `no.yml` does not exist",
        "submit job.yml -w w -g g --subscription s --auth all | `all` is no value of --auth",
        "submit job.yml -w w -g g --subscription s --endpoint http://h | is no value of --endpoint",
        "submit job.yml -w w -g g --subscription s --wait --timeout x | `x` is no value of --timeout",
        "submit job.yml -w w -g g --subscription s --fail-on never | errors are never sent",
        "submit job.yml job.yml -w w -g g --subscription s | `job.yml` is named twice",
        "submit job.yml b.yml --name x -w w -g g --subscription s | --name is for one file",
        "submit job.yml --fail-on info | `info` is no value of --fail-on here",
        "submit job.yml --dry-run -w a/b -g g --subscription s | `a/b` can be no name",
        "submit job.yml --dry-run -w .. -g g --subscription s | `..` can be no name",
        "submit job.yml --dry-run -w w -g g/../h --subscription s | `g/../h` can be no name",
        "submit job.yml --dry-run -w w -g g --subscription a\\b | `a\\b` can be no name",
        "job cancel ../x -w w -g g --subscription s | `../x` can be no name",
        "job stop x | there is no `job stop`",
        "job show | NAME is missing",
      })
  void tellsWhatMakesNoSense(String line, String message) {
    CliRun cli = cli();
    assertThat(cli.run(line.strip().split(" ", -1))).as(cli.err()).isEqualTo(2);
    assertThat(cli.err()).contains(message.strip());
  }

  /** Linting must not pay for what it does not use, and must not be able to use it. */
  @Test
  void lintLoadsNothingOfIt() throws IOException {
    cli();
    for (List<String> arguments :
        List.of(List.of("lint", "job.yml"), List.of("lint", "--format", "json", "job.yml"))) {
      String loaded = loadedBy(arguments);
      assertThat(loaded).contains("dev.amljob.core.linter.Linter ");
      assertThat(loaded.lines())
          .noneMatch(
              line ->
                  line.contains(" dev.amljob.submit.")
                      || line.contains(" com.azure.")
                      || line.contains(" java.net.http."));
    }
  }

  private String loadedBy(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load", "-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
