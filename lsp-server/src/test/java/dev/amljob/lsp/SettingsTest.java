// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.applied;
import static dev.amljob.lsp.Editor.get;
import static dev.amljob.lsp.Editor.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set, in the editor and in {@code .amljob.yml}, and what the server makes of it. */
class SettingsTest {
  private static final String JOB =
      "command: ls ${{inputs.a}}\nenvironment: azureml:e:1\ncompute: azureml:cpu\ninputs: {a: 1}\n";
  private static final Map<String, Object> LENSES = Map.of("codeLens", Map.of("enabled", true));

  @TempDir private Path folder;

  private static List<? extends CodeLens> lenses(Editor editor) throws Exception {
    return get(
        editor
            .server()
            .getTextDocumentService()
            .codeLens(new CodeLensParams(new TextDocumentIdentifier(Editor.URI))));
  }

  @Test
  void showsNoLensUnlessItIsAskedFor() throws Exception {
    try (Editor editor = Editor.plain()) {
      editor.open(JOB);
      assertThat(lenses(editor)).isEmpty();
      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(Map.of("amljob", LENSES)));
      assertThat(lenses(editor))
          .extracting(lens -> lens.getCommand().getTitle())
          .containsExactly("1 input · 0 outputs · azureml:cpu");
    }
  }

  @Test
  void showsLensesForTheCommandsThatTheClientHas() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setInitializationOptions(
        Map.of(
            "codeLens", Map.of("enabled", true),
            "clientCommands", List.of("amljob.showRenderedCommand", "amljob.submitDryRun")));
    try (Editor editor = Editor.with(params)) {
      editor.open("# a comment\n" + JOB);
      List<? extends CodeLens> lenses = lenses(editor);
      assertThat(lenses)
          .extracting(lens -> lens.getCommand().getCommand())
          .containsExactly("", "amljob.showRenderedCommand", "amljob.submitDryRun");
      assertThat(lenses).allMatch(lens -> lens.getRange().getStart().getLine() == 1);
      editor.open(Editor.URI, "azureml-yaml", "");
      assertThat(lenses(editor)).isEmpty();
    }
  }

  @Test
  void asksForSettingsAndForLensesToBeShownAnew() throws Exception {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setConfiguration(true);
    workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setWorkspace(workspace);
    try (Editor editor = Editor.with(capabilities)) {
      editor.awaitQuestion("configuration amljob");
      editor.open(JOB);
      assertThat(lenses(editor)).isEmpty();
      editor.set(LENSES);
      editor
          .server()
          .getWorkspaceService()
          .didChangeConfiguration(new DidChangeConfigurationParams(Map.of()));
      editor.awaitQuestion("configuration amljob");
      editor.awaitQuestion("refreshCodeLenses");
      assertThat(lenses(editor)).hasSize(1);
    }
  }

  private String configuration() {
    return folder.resolve(".amljob.yml").toUri().toString();
  }

  private static List<CompletionItem> complete(Editor editor, String uri, Position place)
      throws Exception {
    return get(editor
            .server()
            .getTextDocumentService()
            .completion(new CompletionParams(new TextDocumentIdentifier(uri), place)))
        .getRight()
        .getItems();
  }

  @Test
  void diagnosesAConfiguration() throws Exception {
    try (Editor editor = Editor.plain()) {
      String text = "fail-on: eror\nrules:\n  unused-inptu: off\n";
      editor.open(configuration(), "yaml", text);
      assertThat(editor.awaitDiagnostics(configuration(), 1).getDiagnostics())
          .extracting(found -> under(text, found.getRange()))
          .containsExactly("eror", "unused-inptu");
    }
  }

  @Test
  void fixesNoConfigurationAsAJob() throws Exception {
    try (Editor editor = Editor.plain()) {
      assertThat(fixedAll(editor, "fail-on: warning\n")).isEmpty();
      // The name that may be meant is a suggestion; no edit for a job comes in its place.
      assertThat(fixedAll(editor, "rules:\n  unused-inptu: off\nexclude: a\n")).isEmpty();
    }
  }

  private List<WorkspaceEdit> fixedAll(Editor editor, String text) throws Exception {
    editor.open(configuration(), "yaml", text);
    CodeActionContext onSave = new CodeActionContext(List.of());
    onSave.setOnly(List.of("source.fixAll"));
    CodeActionParams params =
        new CodeActionParams(
            new TextDocumentIdentifier(configuration()),
            new Range(new Position(0, 0), new Position(0, 0)),
            onSave);
    return get(editor.server().getTextDocumentService().codeAction(params)).stream()
        .map(action -> action.getRight().getEdit())
        .toList();
  }

  @Test
  void completesAConfiguration() throws Exception {
    try (Editor editor = Editor.plain()) {
      String empty = configuration();
      Position place = editor.open(empty, "yaml", "<|>");
      assertThat(complete(editor, empty, place))
          .extracting(CompletionItem::getLabel)
          .contains("fail-on", "rules", "known-computes")
          .doesNotContain("command job", "command");
      String text = "rules:\n  unused-inp";
      place = editor.open(empty, "yaml", text + "<|>");
      CompletionItem rule =
          complete(editor, empty, place).stream()
              .filter(item -> item.getLabel().equals("unused-input"))
              .findFirst()
              .orElseThrow();
      assertThat(applied(text, List.of(rule.getTextEdit().getLeft())))
          .isEqualTo("rules:\n  unused-input: ");
      place = editor.open(empty, "yaml", "rules:\n  unused-input: <|>");
      assertThat(complete(editor, empty, place))
          .extracting(CompletionItem::getLabel)
          .containsExactly("off", "on", "hint", "info", "warning", "error");
      place = editor.open(empty, "yaml", "overrides:\n  - files: [a]\n    ignore: [<|>]\n");
      assertThat(complete(editor, empty, place))
          .extracting(CompletionItem::getLabel)
          .contains("security", "unused-input");
      place = editor.open(empty, "yaml", "fail-on: <|>");
      assertThat(complete(editor, empty, place))
          .extracting(CompletionItem::getLabel)
          .contains("warning", "never");
    }
  }

  @Test
  void explainsKeysAndRulesOfAConfiguration() throws Exception {
    try (Editor editor = Editor.plain()) {
      assertThat(hover(editor, "fail<|>-on: warning\n")).contains("From which level on");
      assertThat(hover(editor, "rules:\n  unused<|>-input: off\n")).contains("**unused-input**");
      assertThat(hover(editor, "extends: a--<|>b-\n")).contains("Another configuration file");
    }
  }

  private String hover(Editor editor, String marked) throws Exception {
    Position place = editor.open(configuration(), "yaml", marked);
    HoverParams params = new HoverParams(new TextDocumentIdentifier(configuration()), place);
    return get(editor.server().getTextDocumentService().hover(params))
        .getContents()
        .getRight()
        .getValue();
  }

  @Test
  void renewsJobsWhenTheirConfigurationIsEdited() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    String job = folder.resolve("job.yml").toUri().toString();
    try (Editor editor = Editor.plain()) {
      editor.open(job, "yaml", "command: ls\nenvironment: azureml:e:1\ninputs: {a: 1}\n");
      assertThat(rules(editor.awaitDiagnostics(job, 1).getDiagnostics())).contains("unused-input");
      editor.open(configuration(), "yaml", "rules: {unused-input: off}\n");
      assertThat(rules(editor.awaitDiagnostics(job, 1).getDiagnostics()))
          .doesNotContain("unused-input");
    }
  }

  private static List<String> rules(List<Diagnostic> found) {
    return found.stream().map(one -> one.getCode().getLeft()).toList();
  }

  @Test
  void formatsAsTheConfigurationSays() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve(".amljob.yml"), "format: {indent: 4}\n");
    String job = folder.resolve("job.yml").toUri().toString();
    String text = "command: ls\nenvironment: azureml:e:1\ninputs:\n  a: 1\n";
    try (Editor editor = Editor.plain()) {
      editor.open(job, "yaml", text);
      DocumentFormattingParams params =
          new DocumentFormattingParams(
              new TextDocumentIdentifier(job), new FormattingOptions(2, true));
      assertThat(applied(text, get(editor.server().getTextDocumentService().formatting(params))))
          .isEqualTo(text.replace("  a", "    a"));
    }
  }
}
