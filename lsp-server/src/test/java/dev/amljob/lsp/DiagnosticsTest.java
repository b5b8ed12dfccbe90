// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static dev.amljob.lsp.Editor.under;
import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.lsp.document.Uris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings, pushed and pulled. */
class DiagnosticsTest {
  private static final String GOOD =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: ls
      environment: azureml:training:1
      compute: azureml:cpu-cluster
      """;

  @Test
  void pushesWithTheVersionThatItLooked() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open(GOOD + "tags:\n  a: 1\n");
      PublishDiagnosticsParams first = editor.awaitDiagnostics(Editor.URI, 1);
      assertThat(first.getVersion()).isEqualTo(1);
      assertThat(first.getDiagnostics()).hasSize(1);
      Diagnostic found = first.getDiagnostics().get(0);
      assertThat(found.getCode().getLeft()).isEqualTo("non-string-tag");
      assertThat(found.getSource()).isEqualTo("amljob");
      assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
      assertThat(found.getCodeDescription().getHref()).endsWith("/rules/non-string-tag");
      editor.replaceAll(2, GOOD);
      PublishDiagnosticsParams second = editor.awaitDiagnostics(Editor.URI, 2);
      assertThat(second.getVersion()).isEqualTo(2);
      assertThat(second.getDiagnostics()).isEmpty();
    }
  }

  @Test
  void saysWhereElseToLookAndWhatIsOfNoUse() throws Exception {
    try (Editor editor = Editor.plain()) {
      String text = GOOD + "inputs:\n  rate: 3\ncommand: ls -l\n";
      editor.open(text);
      List<Diagnostic> found = editor.awaitDiagnostics(Editor.URI, 1).getDiagnostics();
      Diagnostic twice = of("duplicate-key", found);
      assertThat(under(text, twice.getRelatedInformation().get(0).getLocation().getRange()))
          .isEqualTo("command");
      assertThat(of("unused-input", found).getTags()).containsExactly(DiagnosticTag.Unnecessary);
    }
  }

  private static Diagnostic of(String rule, List<Diagnostic> found) {
    return found.stream()
        .filter(one -> one.getCode().getLeft().equals(rule))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " is not in " + found));
  }

  @Test
  void leavesOtherYamlToOtherServers() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open("file:///nowhere/ci.yml", "yaml", "on: push\njobs:\n  a: 1\n  a: 2\n");
      editor.open("file:///nowhere/own.yml", "yaml", GOOD + "commpute: a\n");
      // Both are linted by one thread, in this order.
      editor.awaitDiagnostics("file:///nowhere/own.yml", 1);
      assertThat(editor.hasDiagnostics()).isFalse();
      DocumentDiagnosticReport report =
          get(
              editor
                  .server()
                  .getTextDocumentService()
                  .diagnostic(
                      new DocumentDiagnosticParams(
                          new TextDocumentIdentifier("file:///nowhere/ci.yml"))));
      assertThat(report.getLeft().getItems()).isEmpty();
    }
  }

  @Test
  void takesBackWhatItPushedForAClosedDocument() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open(GOOD + "tags:\n  a: 1\n");
      editor.awaitDiagnostics(Editor.URI, 1);
      editor.close(Editor.URI);
      assertThat(editor.awaitDiagnostics(Editor.URI, 0).getDiagnostics()).isEmpty();
    }
  }

  @Test
  void answersPullsAndPushesNothingThen() throws Exception {
    try (Editor editor = Editor.with(pulling())) {
      editor.open(GOOD + "tags:\n  a: 1\n");
      DocumentDiagnosticParams ask =
          new DocumentDiagnosticParams(new TextDocumentIdentifier(Editor.URI));
      DocumentDiagnosticReport report =
          get(editor.server().getTextDocumentService().diagnostic(ask));
      assertThat(report.getLeft().getItems()).hasSize(1);
      ask.setPreviousResultId(report.getLeft().getResultId());
      DocumentDiagnosticReport again =
          get(editor.server().getTextDocumentService().diagnostic(ask));
      assertThat(again.getRight().getResultId()).isEqualTo(report.getLeft().getResultId());
      editor.replaceAll(2, GOOD);
      assertThat(get(editor.server().getTextDocumentService().diagnostic(ask)).getLeft().getItems())
          .isEmpty();
      assertThat(editor.hasDiagnostics()).isFalse();
    }
  }

  private static ClientCapabilities pulling() {
    DiagnosticCapabilities diagnostic = new DiagnosticCapabilities();
    diagnostic.setRelatedDocumentSupport(true);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setDiagnostic(diagnostic);
    ClientCapabilities all = new ClientCapabilities();
    all.setTextDocument(text);
    return all;
  }

  @Test
  void tellsOfTheFilesThatAJobNames(@TempDir Path folder) throws Exception {
    Path environment = folder.resolve("env.yml");
    Files.writeString(environment, "imagee: a\n");
    String job = "command: ls\nenvironment: file:env.yml\ncompute: azureml:c\n";
    String uri = Uris.uri(folder.resolve("job.yml"));
    try (Editor editor = Editor.plain()) {
      editor.open(uri, "yaml", job);
      assertThat(editor.awaitDiagnostics(Uris.uri(environment), 0).getDiagnostics()).isNotEmpty();
      // Its text in the editor counts, saved or not.
      editor.open(Uris.uri(environment), "yaml", "image: python:3.12\n");
      assertThat(editor.awaitDiagnostics(Uris.uri(environment), 0).getDiagnostics()).isEmpty();
    }
  }

  @Test
  void looksAgainWhenAFileComesOrGoes(@TempDir Path folder) throws Exception {
    String uri = Uris.uri(folder.resolve("job.yml"));
    ClientCapabilities capabilities = new ClientCapabilities();
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    capabilities.setWorkspace(workspace);
    try (Editor editor = Editor.with(capabilities)) {
      editor.open(uri, "yaml", GOOD + "code: src\n");
      assertThat(editor.awaitDiagnostics(uri, 1).getDiagnostics())
          .extracting(found -> found.getCode().getLeft())
          .containsExactly("code-missing");
      Path script = Files.createDirectory(folder.resolve("src")).resolve("train.py");
      Files.writeString(script, "");
      editor
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(Uris.uri(script), FileChangeType.Created))));
      assertThat(editor.awaitDiagnostics(uri, 1).getDiagnostics()).isEmpty();
      assertThat(editor.registrations()).hasSize(1);
    }
  }

  @Test
  void followsTheConfigurationOfAFolder(@TempDir Path folder) throws Exception {
    String uri = Uris.uri(Files.createDirectory(folder.resolve("jobs")).resolve("job.yml"));
    Path config = folder.resolve(".amljob.yml");
    try (Editor editor = Editor.plain()) {
      editor.open(uri, "yaml", GOOD + "tags:\n  a: 1\n");
      assertThat(editor.awaitDiagnostics(uri, 1).getDiagnostics())
          .extracting(found -> found.getSeverity() + " " + found.getCode().getLeft())
          .containsExactly("Error non-string-tag");
      Files.writeString(config, "rules:\n  non-string-tag: hint\n");
      editor
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(Uris.uri(config), FileChangeType.Created))));
      assertThat(editor.awaitDiagnostics(uri, 1).getDiagnostics())
          .extracting(found -> found.getSeverity() + " " + found.getCode().getLeft())
          .containsExactly("Hint non-string-tag");
      // Its text in the editor counts, saved or not.
      editor.open(Uris.uri(config), "yaml", "rules:\n  non-string-tag: off\n");
      assertThat(editor.awaitDiagnostics(uri, 1).getDiagnostics()).isEmpty();
    }
  }

  @Test
  void findsTheJobsOfAFolder(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("bad.yml"), GOOD + "tags:\n  a: 1\n");
    Files.writeString(folder.resolve("ci.yml"), "on: push\n");
    InitializeParams params = new InitializeParams();
    params.setCapabilities(pulling());
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(Uris.uri(folder), "work")));
    try (Editor editor = Editor.with(params)) {
      List<WorkspaceDocumentDiagnosticReport> reports = workspace(editor, List.of());
      assertThat(reports).hasSize(1);
      var report = reports.get(0).getWorkspaceFullDocumentDiagnosticReport();
      assertThat(report.getUri()).isEqualTo(Uris.uri(folder.resolve("bad.yml")));
      assertThat(report.getItems()).hasSize(1);
      PreviousResultId known = new PreviousResultId(report.getUri(), report.getResultId());
      assertThat(
              workspace(editor, List.of(known))
                  .get(0)
                  .isWorkspaceUnchangedDocumentDiagnosticReport())
          .isTrue();
    }
  }

  private static List<WorkspaceDocumentDiagnosticReport> workspace(
      Editor editor, List<PreviousResultId> known) throws Exception {
    return get(editor
            .server()
            .getWorkspaceService()
            .diagnostic(new WorkspaceDiagnosticParams(known)))
        .getItems();
  }
}
