// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.applied;
import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.lsp.command.JobSender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the server, as an editor runs them. */
class CommandsTest {
  private static final String GOOD = "command: ls\nenvironment: azureml:training:3\n";

  @TempDir private Path folder;

  private static JsonObject run(Editor editor, String command, Map<String, String> arguments)
      throws Exception {
    ExecuteCommandParams params =
        new ExecuteCommandParams(command, List.of(new Gson().toJsonTree(arguments)));
    return run(editor, params);
  }

  private static JsonObject run(Editor editor, ExecuteCommandParams params) throws Exception {
    Object answer = get(editor.server().getWorkspaceService().executeCommand(params));
    return new Gson().toJsonTree(answer).getAsJsonObject();
  }

  private static Map<String, String> uri(String uri) {
    return Map.of("uri", uri);
  }

  private static List<String> messages(JsonObject answer) {
    List<String> messages = new ArrayList<>();
    answer
        .getAsJsonArray("diagnostics")
        .forEach(one -> messages.add(one.getAsJsonObject().get("message").getAsString()));
    return messages;
  }

  private static String under(String text, JsonElement diagnostic) {
    JsonElement range = diagnostic.getAsJsonObject().get("range");
    return Editor.under(text, new Gson().fromJson(range, Range.class));
  }

  @Test
  void dumpsAJobAndTellsWhatTheReferenceWouldLose() throws Exception {
    try (Editor editor = Editor.plain()) {
      String text = "environment: azureml:training:3\ncommand: 'ls'\ncode: azureml:c:1\n# a\n";
      editor.open(text);
      JsonObject answer = run(editor, "amljob.dump", uri(Editor.URI));
      assertThat(answer.get("status").getAsString()).isEqualTo("dumped");
      assertThat(answer.get("languageId").getAsString()).isEqualTo("azureml-yaml");
      assertThat(answer.get("text").getAsString())
          .isEqualTo("code: azureml:c:1\ncommand: ls\nenvironment: azureml:training:3\n");
      assertThat(messages(answer)).containsExactly("the comment is lost, as in every dump");
      assertThat(under(text, answer.getAsJsonArray("diagnostics").get(0))).isEqualTo("# a");
      JsonObject rest = run(editor, "amljob.dump", Map.of("uri", Editor.URI, "format", "rest"));
      assertThat(rest.get("text").getAsString()).contains("\"jobType\": \"Command\"");
      assertThatThrownBy(
              () -> run(editor, "amljob.dump", Map.of("uri", Editor.URI, "format", "xml")))
          .hasMessageContaining("it is `yaml`, `json` or `rest`");
    }
  }

  @Test
  void saysWhichErrorsKeepAJobFromBeingDumped() throws Exception {
    try (Editor editor = Editor.plain()) {
      String text = "comand: ls\nenvironment: azureml:training:3\n";
      editor.open(text);
      JsonObject answer = run(editor, "amljob.dump", uri(Editor.URI));
      assertThat(answer.get("status").getAsString()).isEqualTo("refused");
      assertThat(answer.get("message").getAsString())
          .isEqualTo("the job has 1 error; mend them, and it can be dumped");
      assertThat(under(text, answer.getAsJsonArray("diagnostics").get(0))).isEqualTo("comand");
    }
  }

  @Test
  void migratesAWholeFile() throws Exception {
    try (Editor editor = Editor.plain()) {
      String text =
          "command: ls {inputs.a}\nenvironment: azureml:e:1\ncompute:\n  target: c\ninputs: {a: 1}\n";
      editor.open(text);
      JsonObject answer = run(editor, "amljob.migrate", uri(Editor.URI));
      assertThat(answer.get("status").getAsString()).isEqualTo("changed");
      String migrated = answer.get("text").getAsString();
      assertThat(migrated).contains("compute: c\n", "ls ${{inputs.a}}\n");
      JsonObject changes = answer.getAsJsonObject("edit").getAsJsonObject("changes");
      WorkspaceEdit edit =
          new WorkspaceEdit(
              Map.of(
                  Editor.URI,
                  List.of(
                      new Gson()
                          .fromJson(changes.get(Editor.URI), org.eclipse.lsp4j.TextEdit[].class))));
      assertThat(applied(text, edit)).isEqualTo(migrated);
      editor.replaceAll(2, migrated);
      assertThat(run(editor, "amljob.migrate", uri(Editor.URI)).get("status").getAsString())
          .isEqualTo("unchanged");
    }
  }

  private Editor inFolder(Optional<JobSender> sender) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "jobs")));
    return Editor.with(params, sender);
  }

  @Test
  void listsTheJobsOfAWorkspace() throws Exception {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(
        folder.resolve("b/two.yml"), GOOD + "display_name: two\ncompute: azureml:cpu\n");
    Files.writeString(folder.resolve("a.yml"), "comand: ls\n" + GOOD.replace("command: ls\n", ""));
    Files.writeString(folder.resolve("other.yml"), "on: push\njobs: {}\n");
    try (Editor editor = inFolder(Optional.empty())) {
      ExecuteCommandParams params = new ExecuteCommandParams("amljob.listJobs", List.of());
      params.setWorkDoneToken(Either.forLeft("t"));
      JsonObject answer = run(editor, params);
      JsonArray jobs = answer.getAsJsonArray("jobs");
      assertThat(jobs).hasSize(2);
      JsonObject first = jobs.get(0).getAsJsonObject();
      assertThat(first.get("path").getAsString()).isEqualTo("a.yml");
      assertThat(first.get("name").getAsString()).isEqualTo("a.yml");
      assertThat(first.get("errors").getAsInt()).isEqualTo(1);
      JsonObject second = jobs.get(1).getAsJsonObject();
      assertThat(second.get("path").getAsString()).isEqualTo("b/two.yml");
      assertThat(second.get("name").getAsString()).isEqualTo("two");
      assertThat(second.get("compute").getAsString()).isEqualTo("azureml:cpu");
      assertThat(second.get("errors").getAsInt()).isZero();
      assertThat(editor.awaitProgress().getToken().getLeft()).isEqualTo("t");
    }
  }

  /** Sends nothing, and tells what it was given. */
  private static final class Recorder implements JobSender {
    private final List<Request> requests = new ArrayList<>();

    @Override
    public Outcome prepare(Request request) {
      return outcome("ready", request);
    }

    @Override
    public Outcome send(Request request, Consumer<String> progress) {
      progress.accept("sending");
      return outcome("accepted", request);
    }

    private Outcome outcome(String status, Request request) {
      requests.add(request);
      Map<String, @Nullable Object> facts = new LinkedHashMap<>();
      facts.put("name", request.target("name"));
      facts.put("hint", null);
      return new Outcome(status, facts, Optional.of(request.linter().apply(request.file())));
    }
  }

  @Test
  void submitsWhatTheEditorShows() throws Exception {
    Path file = folder.resolve("job.yml");
    Files.writeString(file, "command: old\n");
    Recorder recorder = new Recorder();
    try (Editor editor = inFolder(Optional.of(recorder))) {
      editor.open(file.toUri().toString(), "yaml", GOOD);
      Map<String, String> arguments =
          Map.of("uri", file.toUri().toString(), "name", "n1", "workspace", "w");
      JsonObject shown = run(editor, "amljob.submit.dryRun", arguments);
      assertThat(shown.get("status").getAsString()).isEqualTo("ready");
      assertThat(shown.get("name").getAsString()).isEqualTo("n1");
      assertThat(shown.has("hint")).isFalse();
      JsonObject sent = run(editor, "amljob.submit", arguments);
      assertThat(sent.get("status").getAsString()).isEqualTo("accepted");
    }
    assertThat(recorder.requests).hasSize(2);
    JobSender.Request request = recorder.requests.get(1);
    assertThat(request.file().text()).isEqualTo(GOOD);
    assertThat(request.folder()).isEqualTo(folder);
    assertThat(request.target("workspace")).isEqualTo("w");
    assertThat(request.target("group")).isEmpty();
    assertThat(request.linter().apply(request.file()).hasAtLeast(Severity.ERROR)).isFalse();
  }

  @Test
  void submitsNoTextThatWasNeverSaved() throws Exception {
    try (Editor editor = inFolder(Optional.of(new Recorder()))) {
      editor.open("untitled:1", "azureml-yaml", GOOD);
      assertThatThrownBy(() -> run(editor, "amljob.submit", uri("untitled:1")))
          .hasMessageContaining("save it first");
    }
  }

  @Test
  void offersToSubmitOnlyWhatCanBeSubmitted() throws Exception {
    try (Editor without = Editor.plain();
        Editor with = inFolder(Optional.of(new Recorder()))) {
      assertThat(commands(without)).noneMatch(name -> name.contains("submit"));
      assertThat(commands(with)).contains("amljob.submit", "amljob.submit.dryRun");
    }
  }

  private static List<String> commands(Editor editor) {
    return editor.greeting().getCapabilities().getExecuteCommandProvider().getCommands();
  }
}
