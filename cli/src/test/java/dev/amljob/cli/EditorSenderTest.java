// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amljob.core.files.DiskFiles;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.lsp.command.JobSender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told that wants to submit; nothing of this needs a network. */
class EditorSenderTest {
  private static final String JOB =
      "command: python train.py\ncode: ./src\nenvironment: azureml:e:1\ncompute: azureml:cpu\n";
  private static final Map<String, String> TARGET =
      Map.of("workspace", "w", "group", "g", "subscription", "s", "name", "one");

  @TempDir private Path folder;
  private Path jobs;

  @BeforeEach
  void writeCode() throws IOException {
    jobs = Files.createDirectories(folder.resolve("jobs"));
    Files.createDirectories(jobs.resolve("src"));
    Files.writeString(jobs.resolve("src/train.py"), "print(1)\n");
  }

  private JobSender sender() {
    Surroundings surroundings =
        new Surroundings(
            folder,
            Map.of("HOME", folder.toString()),
            () -> false,
            false,
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    return EditorSender.in(surroundings).orElseThrow();
  }

  private JobSender.Request request(String text, Map<String, String> target) {
    SourceFile file = SourceFile.of(jobs.resolve("job.yml").toString().replace('\\', '/'), text);
    LintOptions options = LintOptions.defaults().withFiles(new DiskFiles(folder));
    return new JobSender.Request(file, one -> Linter.lint(one, options), folder, target);
  }

  @Test
  void showsWhatWouldBeSent() {
    JobSender.Outcome outcome = sender().prepare(request(JOB, TARGET));
    assertThat(outcome.status()).isEqualTo("ready");
    assertThat(outcome.facts())
        .containsEntry("method", "PUT")
        .containsEntry("name", "one")
        .containsEntry("workspace", "w")
        .containsEntry("uploads", List.of(Map.of("path", "train.py", "bytes", 9L)))
        .containsEntry("uploadBytes", 9L);
    assertThat(String.valueOf(outcome.facts().get("url")))
        .startsWith("https://management.azure.com/subscriptions/s/resourceGroups/g/")
        .contains("/workspaces/w/jobs/one?api-version=");
    assertThat(String.valueOf(outcome.facts().get("body"))).contains("command=python train.py");
    assertThat(outcome.lint()).isPresent();
  }

  @Test
  void findsTheWorkspaceFromTheFolderOfTheJob() throws IOException {
    assertThat(sender().prepare(request(JOB, Map.of())).status()).isEqualTo("no-workspace");
    Files.writeString(
        jobs.resolve("config.json"),
        "{\"workspace_name\": \"near\", \"resource_group\": \"g\", \"subscription_id\": \"s\"}");
    assertThat(sender().prepare(request(JOB, Map.of())).facts()).containsEntry("workspace", "near");
  }

  @Test
  void findsTheWorkspaceInTheConfigurationOfTheJob() throws IOException {
    Files.writeString(
        folder.resolve(".amljob.yml"), "workspace: {name: w0, group: g0, subscription: s0}\n");
    Files.writeString(
        jobs.resolve("config.json"),
        "{\"workspace_name\": \"w1\", \"resource_group\": \"g1\", \"subscription_id\": \"s1\"}");
    assertThat(sender().prepare(request(JOB, Map.of("group", "g"))).facts())
        .containsEntry("workspace", "w0")
        .containsEntry("group", "g")
        .containsEntry("subscription", "s0");
  }

  @Test
  void takesNoWorkspaceFromAConfigurationWithMistakes() throws IOException {
    Files.writeString(folder.resolve(".amljob.yml"), "workspace: {nam: w0}\n");
    JobSender.Outcome outcome = sender().prepare(request(JOB, TARGET));
    assertThat(outcome.status()).isEqualTo("misconfigured");
    assertThat(String.valueOf(outcome.facts().get("message")))
        .endsWith(".amljob.yml:1: unknown key `nam`; did you mean `name`?");
  }

  @Test
  void tellsOfErrorsBeforeItAsksForTheWorkspace() {
    JobSender.Outcome outcome =
        sender().prepare(request(JOB.replace("command", "comand"), Map.of()));
    assertThat(outcome.status()).isEqualTo("blocked");
    assertThat(outcome.lint().orElseThrow().diagnostics()).hasSize(1);
  }

  @Test
  void saysWhatAnEditorCanDo() {
    JobSender.Outcome unclear = sender().prepare(request(JOB, Map.of("workspace", "w")));
    assertThat(unclear.status()).isEqualTo("no-workspace");
    assertThat(unclear.facts())
        .containsEntry("message", "which workspace is meant? subscription, group are missing");
    assertThat(String.valueOf(unclear.facts().get("hint")))
        .contains(".amljob.yml", "`subscription`")
        .doesNotContain("--");
    Map<String, String> open = new HashMap<>(TARGET);
    open.put("endpoint", "http://h");
    assertThat(sender().prepare(request(JOB, open)).facts())
        .containsEntry("message", "`http://h` is no value of `endpoint`");
    Map<String, String> elsewhere = new HashMap<>(TARGET);
    elsewhere.put("workspace", "w/../v");
    assertThat(sender().prepare(request(JOB, elsewhere)).facts())
        .containsEntry("message", "`w/../v` can be no name in a workspace's address");
  }

  /** A bug is a bug, whatever it throws, and no word on an address. */
  @Test
  void blamesTheEndpointForNothingElse() {
    JobSender.Request sound = request(JOB, TARGET);
    AtomicInteger linted = new AtomicInteger();
    JobSender.Request broken =
        new JobSender.Request(
            sound.file(),
            file -> {
              if (linted.incrementAndGet() > 1) {
                throw new IllegalArgumentException("a bug");
              }
              return sound.linter().apply(file);
            },
            folder,
            TARGET);
    assertThatThrownBy(() -> sender().prepare(broken)).hasMessage("a bug");
  }

  @Test
  void keepsAJobWithErrors() {
    JobSender.Outcome outcome = sender().prepare(request(JOB.replace("command", "comand"), TARGET));
    assertThat(outcome.status()).isEqualTo("blocked");
    assertThat(outcome.lint().orElseThrow().diagnostics()).hasSize(1);
  }

  @Test
  void refusesWhatAmljobDoesNotSend() {
    JobSender.Outcome outcome =
        sender().prepare(request(JOB.replace("azureml:cpu", "local"), TARGET));
    assertThat(outcome.status()).isEqualTo("refused");
    assertThat(String.valueOf(outcome.facts().get("hint"))).contains("az ml job create");
  }

  @Test
  void sendsNothingWhereNobodyIsSignedIn() {
    Map<String, String> target = new HashMap<>(TARGET);
    target.put("auth", "env");
    StringBuilder told = new StringBuilder();
    JobSender.Outcome outcome = sender().send(request(JOB, target), told::append);
    assertThat(outcome.status()).isEqualTo("not-sent");
    assertThat(outcome.facts()).containsEntry("name", "one");
    assertThat(told).hasToString("submitting one");
  }
}
