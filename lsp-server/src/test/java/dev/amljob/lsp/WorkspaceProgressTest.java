// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look at a whole workspace, which takes long enough to be told of. */
class WorkspaceProgressTest {
  private static final int JOBS = 60;

  @TempDir private Path folder;

  private Editor editor() throws Exception {
    for (int i = 0; i < JOBS; i++) {
      Files.writeString(
          folder.resolve("job" + i + ".yml"), "comand: ls\nenvironment: azureml:e:1\n");
    }
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "jobs")));
    return Editor.with(params);
  }

  private static WorkspaceDiagnosticReport ask(Editor editor, WorkspaceDiagnosticParams params)
      throws Exception {
    return get(editor.server().getWorkspaceService().diagnostic(params));
  }

  @Test
  void tellsHowFarItIs() throws Exception {
    try (Editor editor = editor()) {
      WorkspaceDiagnosticParams params = new WorkspaceDiagnosticParams(List.of());
      params.setWorkDoneToken(Either.forLeft("work"));
      assertThat(ask(editor, params).getItems()).hasSize(JOBS);
      assertThat(editor.awaitProgress().getValue().getLeft())
          .isInstanceOfSatisfying(
              WorkDoneProgressBegin.class,
              begin -> assertThat(begin.getTitle()).isEqualTo("Looking at all jobs"));
      int last = 0;
      Object news = editor.awaitProgress().getValue().getLeft();
      while (news instanceof WorkDoneProgressReport report) {
        assertThat(report.getPercentage()).isGreaterThan(last);
        last = report.getPercentage();
        news = editor.awaitProgress().getValue().getLeft();
      }
      assertThat(last).isEqualTo(100);
      assertThat(news).isInstanceOf(WorkDoneProgressEnd.class);
    }
  }

  @Test
  void answersPieceByPiece() throws Exception {
    try (Editor editor = editor()) {
      WorkspaceDiagnosticParams params = new WorkspaceDiagnosticParams(List.of());
      params.setPartialResultToken(Either.forRight(7));
      assertThat(ask(editor, params).getItems()).isEmpty();
      Set<String> told = new TreeSet<>();
      int pieces = 0;
      while (told.size() < JOBS) {
        ProgressParams piece = editor.awaitProgress();
        assertThat(piece.getToken().getRight()).isEqualTo(7);
        JsonObject value = (JsonObject) piece.getValue().getRight();
        for (JsonElement report : value.getAsJsonArray("items")) {
          assertThat(told.add(report.getAsJsonObject().get("uri").getAsString())).isTrue();
        }
        pieces++;
      }
      assertThat(pieces).isEqualTo(3);
    }
  }

  @Test
  void takesBackWhatItSaidOfAJobThatIsGone() throws Exception {
    try (Editor editor = editor()) {
      List<PreviousResultId> previous =
          ask(editor, new WorkspaceDiagnosticParams(List.of())).getItems().stream()
              .map(WorkspaceDocumentDiagnosticReport::getWorkspaceFullDocumentDiagnosticReport)
              .map(report -> new PreviousResultId(report.getUri(), report.getResultId()))
              .toList();
      Files.delete(folder.resolve("job7.yml"));
      Files.writeString(folder.resolve("job8.yml"), "services: {}\n");
      List<WorkspaceFullDocumentDiagnosticReport> news =
          ask(editor, new WorkspaceDiagnosticParams(previous)).getItems().stream()
              .filter(WorkspaceDocumentDiagnosticReport::isWorkspaceFullDocumentDiagnosticReport)
              .map(WorkspaceDocumentDiagnosticReport::getWorkspaceFullDocumentDiagnosticReport)
              .toList();
      assertThat(news)
          .extracting(WorkspaceFullDocumentDiagnosticReport::getUri)
          .containsExactlyInAnyOrder(
              folder.resolve("job7.yml").toUri().toString(),
              folder.resolve("job8.yml").toUri().toString());
      assertThat(news).allMatch(report -> report.getItems().isEmpty());
    }
  }

  @Test
  void takesNothingBackOfWhatIsOpen() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve(".hidden")).resolve("job.yml");
    List<String> open =
        Stream.of(folder.resolve(".amljob.yml"), elsewhere)
            .map(path -> path.toUri().toString())
            .toList();
    try (Editor editor = editor()) {
      List<PreviousResultId> previous = new ArrayList<>();
      for (String uri : open) {
        editor.open(uri, "yaml", "comand: ls\nenvironment: azureml:e:1\n");
        RelatedFullDocumentDiagnosticReport own = pull(editor, uri);
        assertThat(own.getItems()).as(uri).isNotEmpty();
        previous.add(new PreviousResultId(uri, own.getResultId()));
      }
      assertThat(ask(editor, new WorkspaceDiagnosticParams(previous)).getItems())
          .hasSize(JOBS)
          .extracting(report -> report.getWorkspaceFullDocumentDiagnosticReport().getUri())
          .doesNotContainAnyElementsOf(open);
    }
  }

  private static RelatedFullDocumentDiagnosticReport pull(Editor editor, String uri)
      throws Exception {
    DocumentDiagnosticParams params = new DocumentDiagnosticParams(new TextDocumentIdentifier(uri));
    return get(editor.server().getTextDocumentService().diagnostic(params))
        .getRelatedFullDocumentDiagnosticReport();
  }

  @Test
  void saysNothingWithoutBeingAsked() throws Exception {
    try (Editor editor = editor()) {
      assertThat(ask(editor, new WorkspaceDiagnosticParams(List.of())).getItems()).hasSize(JOBS);
      assertThat(editor.hasProgress()).isFalse();
    }
  }
}
