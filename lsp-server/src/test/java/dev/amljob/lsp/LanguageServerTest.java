// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.applied;
import static dev.amljob.lsp.Editor.get;
import static dev.amljob.lsp.Editor.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionListCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each request, asked as an editor asks it. */
class LanguageServerTest {
  private static final String JOB =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      # a comment
      # of two lines
      command: >-
        python train.py --data ${{inputs.data}}
        --rate ${{inputs.rate}} --model ${{outputs.model}}
      environment: azureml:training:1
      inputs:
        data:
          type: uri_folder
          path: azureml:images:1
        rate: 010
      outputs:
        model:
          type: mlflow_model
      limits:
        timeout: 5400
      """;

  private static final TextDocumentIdentifier ID = new TextDocumentIdentifier(Editor.URI);

  private Editor editor;

  @BeforeEach
  void start() throws Exception {
    editor = Editor.plain();
  }

  @AfterEach
  void stop() throws Exception {
    editor.close();
  }

  /** The job with a cursor before the given text. */
  private static String at(String text) {
    return JOB.replaceFirst(
        java.util.regex.Pattern.quote(text),
        "<|>" + java.util.regex.Matcher.quoteReplacement(text));
  }

  private List<CompletionItem> complete(Position cursor) throws Exception {
    return get(editor
            .server()
            .getTextDocumentService()
            .completion(new CompletionParams(ID, cursor)))
        .getRight()
        .getItems();
  }

  @Test
  void completesAndDocuments() throws Exception {
    String text = "command: ls\nenvironment: azureml:a:1\nlimits:\n  ";
    List<CompletionItem> items = complete(editor.open(text + "<|>"));
    assertThat(items).extracting(CompletionItem::getLabel).containsExactly("timeout");
    TextEdit edit = items.get(0).getTextEdit().getLeft();
    assertThat(applied(text, List.of(edit))).isEqualTo(text + "timeout: ");
    CompletionItem resolved =
        get(editor.server().getTextDocumentService().resolveCompletionItem(items.get(0)));
    assertThat(resolved.getDocumentation().getRight().getValue()).contains("in seconds");
  }

  @Test
  void saysOnceWhatProposalsShare() throws Exception {
    var lists =
        new CompletionListCapabilities(
            List.of("commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"));
    CompletionCapabilities completion = new CompletionCapabilities();
    completion.setCompletionList(lists);
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setCompletion(completion);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(documents);
    String text = "command: ls\nenvironment: azureml:a:1\nidentity:\n  type: ";
    try (Editor able = Editor.with(capabilities)) {
      Position cursor = able.open(text + "<|>");
      CompletionList list =
          get(able.server().getTextDocumentService().completion(new CompletionParams(ID, cursor)))
              .getRight();
      assertThat(list.getItems()).allMatch(item -> item.getTextEdit() == null);
      assertThat(list.getItems()).allMatch(item -> item.getInsertTextFormat() == null);
      CompletionItem first = list.getItems().get(0);
      String written = first.getTextEditText() == null ? first.getLabel() : first.getTextEditText();
      TextEdit edit = new TextEdit(list.getItemDefaults().getEditRange().getLeft(), written);
      assertThat(applied(text, List.of(edit))).isEqualTo(text + "user_identity");
      assertThat(list.getItemDefaults().getInsertTextFormat())
          .isEqualTo(InsertTextFormat.PlainText);
    }
  }

  @Test
  void completesNamesOfOtherOpenDocuments() throws Exception {
    editor.open("file:///nowhere/other.yml", "azureml-yaml", "compute: azureml:big-gpus\n");
    assertThat(complete(editor.open("compute: <|>")))
        .extracting(CompletionItem::getLabel)
        .contains("azureml:big-gpus", "local");
  }

  @Test
  void hoversOverKeysValuesAndExpressions() throws Exception {
    assertThat(hover("limits")).contains("ends the job");
    assertThat(hover("mlflow_model")).contains("MLflow");
    assertThat(hover("inputs.data}}")).contains("uri_folder", "azureml:images:1");
    assertThat(hover("inputs.rate}}")).contains("stands for `8`");
    assertThat(hover("010")).contains("`010` is sent as `8`");
    assertThat(hover("5400")).contains("1 h 30 min");
    assertThat(hover("azureml:training")).contains("**environment**");
  }

  private String hover(String text) throws Exception {
    Position cursor = editor.open(at(text));
    return get(editor.server().getTextDocumentService().hover(new HoverParams(ID, cursor)))
        .getContents()
        .getRight()
        .getValue();
  }

  @Test
  void leadsFromUsesToDeclarations() throws Exception {
    Position use = editor.open(at("inputs.data}}"));
    use.setCharacter(use.getCharacter() + 8);
    var service = editor.server().getTextDocumentService();
    for (var places :
        List.of(
            get(service.definition(new DefinitionParams(ID, use))).getLeft(),
            get(service.declaration(new DeclarationParams(ID, use))).getLeft())) {
      assertThat(places).hasSize(1);
      assertThat(places.get(0).getRange().getStart()).isEqualTo(new Position(8, 2));
      assertThat(under(JOB, places.get(0).getRange())).isEqualTo("data");
    }
    assertThat(get(service.references(new ReferenceParams(ID, use, new ReferenceContext(true)))))
        .hasSize(2);
    assertThat(get(service.references(new ReferenceParams(ID, use, new ReferenceContext(false)))))
        .hasSize(1);
    List<? extends DocumentHighlight> shown =
        get(service.documentHighlight(new DocumentHighlightParams(ID, use)));
    assertThat(shown.stream().map(DocumentHighlight::getKind))
        .containsExactly(DocumentHighlightKind.Read, DocumentHighlightKind.Write);
  }

  @Test
  void renamesEverywhere() throws Exception {
    Position cursor = editor.open(at("data:\n"));
    var service = editor.server().getTextDocumentService();
    assertThat(
            get(service.prepareRename(new PrepareRenameParams(ID, cursor)))
                .getSecond()
                .getPlaceholder())
        .isEqualTo("data");
    WorkspaceEdit edit = get(service.rename(new RenameParams(ID, cursor, "images")));
    assertThat(applied(JOB, edit))
        .isEqualTo(JOB.replace("inputs.data", "inputs.images").replace("  data:", "  images:"));
    assertThat(
            get(service.linkedEditingRange(new LinkedEditingRangeParams(ID, cursor))).getRanges())
        .hasSize(2);
    assertThatThrownBy(() -> get(service.rename(new RenameParams(ID, cursor, "a b"))))
        .hasMessageContaining("`a b` is no name for an input");
    assertThatThrownBy(() -> get(service.rename(new RenameParams(ID, cursor, "rate"))))
        .hasMessageContaining("there is an input `rate` already");
  }

  @Test
  void renamesNothingThatHasNoName() throws Exception {
    Position cursor = editor.open(at("python"));
    var service = editor.server().getTextDocumentService();
    assertThat(get(service.prepareRename(new PrepareRenameParams(ID, cursor)))).isNull();
    assertThat(get(service.rename(new RenameParams(ID, cursor, "x")))).isNull();
  }

  @Test
  void listsSymbols() throws Exception {
    editor.open(JOB);
    var service = editor.server().getTextDocumentService();
    assertThat(get(service.documentSymbol(new DocumentSymbolParams(ID))))
        .extracting(symbol -> symbol.getLeft().getName())
        .contains("command", "inputs", "data", "path");
    var found = get(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("da")));
    assertThat(found.getRight()).extracting(WorkspaceSymbol::getName).containsExactly("data");
  }

  @Test
  void foldsEntriesAndComments() throws Exception {
    editor.open(JOB);
    assertThat(
            get(
                editor
                    .server()
                    .getTextDocumentService()
                    .foldingRange(new FoldingRangeRequestParams(ID))))
        .extracting(range -> range.getStartLine() + "-" + range.getEndLine())
        .containsExactlyInAnyOrder("1-2", "3-5", "7-11", "8-10", "12-14", "13-14", "15-16");
  }

  @Test
  void selectsFromTheNameOutwards() throws Exception {
    Position cursor = editor.open(at("data}}"));
    SelectionRange range =
        get(editor
                .server()
                .getTextDocumentService()
                .selectionRange(new SelectionRangeParams(ID, List.of(cursor))))
            .get(0);
    List<String> texts = new ArrayList<>();
    for (SelectionRange one = range; one != null; one = one.getParent()) {
      texts.add(under(JOB, one.getRange()));
    }
    assertThat(texts).startsWith("data", "inputs.data", "${{inputs.data}}").endsWith(JOB);
    assertThat(texts.get(3)).startsWith(">-");
  }

  @Test
  void offersFixesAndAllOfThemAtOnce() throws Exception {
    String text = "command: ls\nenvironment: training:1\ntags:\n  a: 1\n";
    editor.open(text);
    var service = editor.server().getTextDocumentService();
    Range all = new Range(new Position(0, 0), new Position(9, 0));
    var actions =
        get(service.codeAction(new CodeActionParams(ID, all, new CodeActionContext(List.of()))));
    assertThat(actions).extracting(action -> action.getRight().getKind()).contains("quickfix");
    CodeAction quote =
        actions.stream()
            .map(action -> action.getRight())
            .filter(action -> action.getDiagnostics() != null)
            .filter(
                action ->
                    action.getDiagnostics().get(0).getCode().getLeft().equals("non-string-tag"))
            .findFirst()
            .orElseThrow();
    assertThat(applied(text, quote.getEdit())).contains("  a: \"1\"\n");
    CodeAction suppress =
        actions.stream()
            .map(action -> action.getRight())
            .filter(action -> action.getTitle().equals("suppress `non-string-tag` here"))
            .findFirst()
            .orElseThrow();
    assertThat(applied(text, suppress.getEdit()))
        .contains("tags:\n  # amljob: ignore[non-string-tag]\n  a: 1\n");
    CodeActionContext onSave = new CodeActionContext(List.of());
    onSave.setOnly(List.of("source.fixAll"));
    var fixAll = get(service.codeAction(new CodeActionParams(ID, all, onSave)));
    assertThat(fixAll).hasSize(1);
    assertThat(applied(text, fixAll.get(0).getRight().getEdit())).contains("  a: \"1\"\n");
  }

  @Test
  void offersNoCommentThatWouldDoNothing() throws Exception {
    editor.open("command: ls\nenvironment: training:1\ntags: {a: 1\n# amljob: ignor\n");
    Range all = new Range(new Position(0, 0), new Position(9, 0));
    var actions =
        get(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(new CodeActionParams(ID, all, new CodeActionContext(List.of()))));
    assertThat(actions)
        .extracting(action -> action.getRight().getTitle())
        .contains("suppress `env-missing-prefix` here")
        .doesNotContain("suppress `yaml-syntax` here", "suppress `suppression-malformed` here");
  }

  @Test
  void sortsKeys() throws Exception {
    String text = "environment: azureml:a:1\ncommand: ls\n";
    editor.open(text);
    CodeActionContext sorting = new CodeActionContext(List.of());
    sorting.setOnly(List.of("source.organizeKeys"));
    Range start = new Range(new Position(0, 0), new Position(0, 0));
    var actions =
        get(
            editor
                .server()
                .getTextDocumentService()
                .codeAction(new CodeActionParams(ID, start, sorting)));
    assertThat(actions).hasSize(1);
    assertThat(applied(text, actions.get(0).getRight().getEdit())).startsWith("command: ls\n");
  }

  @Test
  void helpsWithExpressions() throws Exception {
    Position cursor = editor.open(JOB.replace("${{inputs.rate}}", "${{inputs.r<|>"));
    SignatureHelp help =
        get(
            editor
                .server()
                .getTextDocumentService()
                .signatureHelp(new SignatureHelpParams(ID, cursor)));
    assertThat(help.getSignatures())
        .extracting(SignatureInformation::getLabel)
        .containsExactly(
            "inputs.data: uri_folder", "inputs.rate: 8", "outputs.model: mlflow_model");
    assertThat(help.getActiveSignature()).isEqualTo(1);
    assertThat(help.getActiveParameter()).isEqualTo(1);
  }

  @Test
  void hintsAtTypesAndDurations() throws Exception {
    editor.open(JOB);
    Range all = new Range(new Position(0, 0), new Position(99, 0));
    assertThat(
            get(editor.server().getTextDocumentService().inlayHint(new InlayHintParams(ID, all))))
        .extracting(hint -> hint.getLabel().getLeft())
        .startsWith("uri_folder", "8", "mlflow_model", "= 1 h 30 min");
  }

  @Test
  void hintsAtWhatIsLeftOutAndWritesItDown() throws Exception {
    String text =
        """
        command: ls ${{inputs.data}}
        inputs:
          data:
            path: azureml:images:1
          rate: 3
        outputs:
          model: {type: mlflow_model}
          logs:
        distribution:
          type: pytorch
          process_count_per_instance: 2
        """;
    editor.open(text);
    Range all = new Range(new Position(0, 0), new Position(99, 0));
    List<InlayHint> hints =
        get(editor.server().getTextDocumentService().inlayHint(new InlayHintParams(ID, all)));
    assertThat(hints)
        .extracting(hint -> hint.getPosition().getLine() + " " + hint.getLabel().getLeft())
        .containsExactly(
            "0 uri_folder",
            "2 type: uri_folder, mode: ro_mount",
            "6 mode: rw_mount",
            "7 type: uri_folder, mode: rw_mount");
    List<TextEdit> edits = new ArrayList<>();
    hints.stream()
        .filter(hint -> hint.getTextEdits() != null)
        .forEach(hint -> edits.addAll(hint.getTextEdits()));
    assertThat(applied(text, edits))
        .contains("  data:\n    path: azureml:images:1\n    type: uri_folder\n    mode: ro_mount\n")
        .contains("  model: {type: mlflow_model, mode: rw_mount}\n");
  }

  @Test
  void marksTokensAndWhatChangesInThem() throws Exception {
    editor.open(JOB);
    var service = editor.server().getTextDocumentService();
    SemanticTokens full = get(service.semanticTokensFull(new SemanticTokensParams(ID)));
    assertThat(texts(JOB, full.getData()))
        .contains("--data property", "${{ operator", "inputs keyword", "data parameter")
        .contains("}} operator", "model variable");
    Range line = new Range(new Position(5, 0), new Position(5, 80));
    SemanticTokens part = get(service.semanticTokensRange(new SemanticTokensRangeParams(ID, line)));
    assertThat(texts(JOB, part.getData()))
        .contains("rate parameter")
        .doesNotContain("--data property");
    editor.change(2, new Range(new Position(4, 2), new Position(4, 2)), "x ");
    SemanticTokensDelta delta =
        get(service.semanticTokensFullDelta(new SemanticTokensDeltaParams(ID, full.getResultId())))
            .getRight();
    SemanticTokens now = get(service.semanticTokensFull(new SemanticTokensParams(ID)));
    List<Integer> patched = new ArrayList<>(full.getData());
    for (SemanticTokensEdit edit : delta.getEdits()) {
      patched.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
      patched.addAll(edit.getStart(), edit.getData());
    }
    assertThat(delta.getEdits()).isNotEmpty();
    assertThat(patched).isEqualTo(now.getData());
  }

  private List<String> texts(String text, List<Integer> data) {
    List<String> types =
        editor.greeting().getCapabilities().getSemanticTokensProvider().getLegend().getTokenTypes();
    List<String> texts = new ArrayList<>();
    int line = 0;
    int character = 0;
    for (int i = 0; i < data.size(); i += 5) {
      character = data.get(i) > 0 ? data.get(i + 1) : character + data.get(i + 1);
      line += data.get(i);
      Range range =
          new Range(new Position(line, character), new Position(line, character + data.get(i + 2)));
      texts.add(under(text, range) + " " + types.get(data.get(i + 3)));
    }
    return texts;
  }

  @Test
  void tidiesAllOrAPart() throws Exception {
    String text = "command:   ls\nenvironment:    azureml:a:1\n";
    editor.open(text);
    var service = editor.server().getTextDocumentService();
    FormattingOptions options = new FormattingOptions(2, true);
    List<? extends TextEdit> all =
        get(service.formatting(new DocumentFormattingParams(ID, options)));
    assertThat(applied(text, all)).isEqualTo("command: ls\nenvironment: azureml:a:1\n");
    Range first = new Range(new Position(0, 0), new Position(0, 13));
    List<? extends TextEdit> part =
        get(service.rangeFormatting(new DocumentRangeFormattingParams(ID, options, first)));
    assertThat(applied(text, part)).isEqualTo("command: ls\nenvironment:    azureml:a:1\n");
  }

  @Test
  void linksAddresses() throws Exception {
    editor.open(JOB);
    assertThat(
            get(editor.server().getTextDocumentService().documentLink(new DocumentLinkParams(ID))))
        .extracting(DocumentLink::getTarget)
        .containsExactly("https://azuremlschemas.azureedge.net/latest/commandJob.schema.json");
  }

  @Test
  void runsCommands() throws Exception {
    editor.open(JOB);
    assertThat(run("amljob.renderCommand", Editor.URI))
        .isEqualTo("python train.py --data <inputs.data> --rate 8 --model <outputs.model>");
    assertThat(run("amljob.explain", "unknown-key")).startsWith("# unknown-key");
    assertThat(run("amljob.serverInfo", "")).contains("executeCommand");
    assertThatThrownBy(() -> run("amljob.explain", "nonsense"))
        .hasMessageContaining("there is no rule `nonsense`");
  }

  private String run(String command, String... arguments) throws Exception {
    Object answer =
        get(
            editor
                .server()
                .getWorkspaceService()
                .executeCommand(
                    new ExecuteCommandParams(command, List.<Object>of((Object[]) arguments))));
    return answer instanceof com.google.gson.JsonPrimitive text
        ? text.getAsString()
        : answer.toString();
  }
}
