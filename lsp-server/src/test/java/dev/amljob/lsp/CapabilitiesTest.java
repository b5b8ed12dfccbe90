// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static dev.amljob.lsp.Editor.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is advertised is answered over the wire, with something in it; and what is not advertised is
 * not answered.
 */
class CapabilitiesTest {
  private static final String JOB =
      """
      command: ls ${{inputs.a}} --rate 0.1
      environment: azureml:e:1 \s
      inputs:
        a: {type: uri_folder, path: "https://x.invalid/a"}
        b: {type: uri_folder, path: .}
      limits: {timeout: 3600}
      outputs:

      """;

  /** Within the name in the expression. */
  private static final Map<String, Object> PLACE = Map.of("line", 0, "character", 22);

  private static final Map<String, Object> WHOLE =
      Map.of("start", Map.of("line", 0, "character", 0), "end", Map.of("line", 8, "character", 0));

  private static final Map<String, Object> OPTIONS = Map.of("tabSize", 2, "insertSpaces", true);

  /** The requests by which each capability shows, and what goes with them beside the document. */
  private static final Map<String, Map<String, Map<String, Object>>> REQUESTS =
      new TreeMap<>(
          Map.ofEntries(
              at("CompletionProvider", "completion", PLACE),
              at("HoverProvider", "hover", PLACE),
              at("SignatureHelpProvider", "signatureHelp", PLACE),
              at("DefinitionProvider", "definition", PLACE),
              at("DeclarationProvider", "declaration", PLACE),
              at("TypeDefinitionProvider", "typeDefinition", Map.of("line", 4, "character", 3)),
              of(
                  "ReferencesProvider",
                  "references",
                  Map.of("position", PLACE, "context", Map.of("includeDeclaration", true))),
              at("DocumentHighlightProvider", "documentHighlight", PLACE),
              Map.entry(
                  "RenameProvider",
                  Map.of(
                      "textDocument/prepareRename", Map.of("position", PLACE),
                      "textDocument/rename", Map.of("position", PLACE, "newName", "c"))),
              at("LinkedEditingRangeProvider", "linkedEditingRange", PLACE),
              of("DocumentSymbolProvider", "documentSymbol", Map.of()),
              Map.entry(
                  "WorkspaceSymbolProvider", Map.of("workspace/symbol", Map.of("query", "a"))),
              of("FoldingRangeProvider", "foldingRange", Map.of()),
              of("SelectionRangeProvider", "selectionRange", Map.of("positions", List.of(PLACE))),
              of("DocumentLinkProvider", "documentLink", Map.of()),
              of(
                  "CodeActionProvider",
                  "codeAction",
                  Map.of("range", WHOLE, "context", Map.of("diagnostics", List.of()))),
              of("CodeLensProvider", "codeLens", Map.of()),
              Map.entry(
                  "SemanticTokensProvider",
                  Map.of(
                      "textDocument/semanticTokens/full", Map.of(),
                      "textDocument/semanticTokens/full/delta", Map.of("previousResultId", "0"),
                      "textDocument/semanticTokens/range", Map.of("range", WHOLE))),
              of("InlayHintProvider", "inlayHint", Map.of("range", WHOLE)),
              of("DocumentFormattingProvider", "formatting", Map.of("options", OPTIONS)),
              of(
                  "DocumentRangeFormattingProvider",
                  "rangeFormatting",
                  Map.of("range", WHOLE, "options", OPTIONS)),
              of(
                  "DocumentOnTypeFormattingProvider",
                  "onTypeFormatting",
                  Map.of(
                      "position",
                      Map.of("line", 7, "character", 0),
                      "ch",
                      "\n",
                      "options",
                      OPTIONS)),
              Map.entry(
                  "DiagnosticProvider",
                  Map.of(
                      "textDocument/diagnostic", Map.of(),
                      "workspace/diagnostic", Map.of("previousResultIds", List.of()))),
              Map.entry(
                  "ExecuteCommandProvider",
                  Map.of(
                      "workspace/executeCommand",
                      Map.of("command", "amljob.serverInfo", "arguments", List.of())))));

  /** Those that show in what other requests answer; each has a test below. */
  private static final Set<String> SHOWN_OTHERWISE =
      Set.of("PositionEncoding", "TextDocumentSync", "Workspace");

  /** Answered with what another request has brought. */
  private static final Set<String> FOLLOWING = Set.of("completionItem/resolve");

  @TempDir private Path folder;

  private static Map.Entry<String, Map<String, Map<String, Object>>> of(
      String capability, String method, Map<String, Object> params) {
    return Map.entry(capability, Map.of("textDocument/" + method, params));
  }

  private static Map.Entry<String, Map<String, Map<String, Object>>> at(
      String capability, String method, Map<String, Object> place) {
    return of(capability, method, Map.of("position", place));
  }

  private String uri() {
    return folder.resolve("job.yml").toUri().toString();
  }

  private Editor editor() throws Exception {
    Files.writeString(folder.resolve("other.yml"), "command: ls\nenvironment: azureml:e:1\n");
    InitializeParams params = new InitializeParams();
    params.setInitializationOptions(Map.of("codeLens", Map.of("enabled", true)));
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "jobs")));
    Editor editor = Editor.with(params);
    editor.open(uri(), "azureml-yaml", JOB);
    return editor;
  }

  private static Set<String> advertised(ServerCapabilities capabilities) throws Exception {
    Set<String> advertised = new TreeSet<>();
    for (Method getter : ServerCapabilities.class.getMethods()) {
      boolean capability =
          getter.getName().startsWith("get") && !getter.getName().equals("getClass");
      if (capability && getter.invoke(capabilities) != null) {
        advertised.add(getter.getName().substring("get".length()));
      }
    }
    return advertised;
  }

  @Test
  void advertisesWhatIsTestedAndNothingElse() throws Exception {
    try (Editor editor = editor()) {
      Set<String> tested = new TreeSet<>(REQUESTS.keySet());
      tested.addAll(SHOWN_OTHERWISE);
      assertThat(advertised(editor.greeting().getCapabilities())).isEqualTo(tested);
    }
  }

  @Test
  void answersWhatIsAdvertised() throws Exception {
    try (Editor editor = editor()) {
      for (Map<String, Map<String, Object>> requests : REQUESTS.values()) {
        for (Map.Entry<String, Map<String, Object>> request : requests.entrySet()) {
          Map<String, Object> params = new HashMap<>(request.getValue());
          params.put("textDocument", Map.of("uri", uri()));
          Object answer = get(editor.request(request.getKey(), params));
          assertThat(isSomething(answer)).as("%s: %s", request.getKey(), answer).isTrue();
        }
      }
    }
  }

  private static boolean isSomething(Object answer) {
    if (answer instanceof Either<?, ?> either) {
      return isSomething(either.get());
    } else if (answer instanceof Either3<?, ?, ?> either) {
      return isSomething(either.get());
    } else if (answer instanceof Collection<?> several) {
      return !several.isEmpty();
    }
    return answer instanceof CompletionList list ? !list.getItems().isEmpty() : answer != null;
  }

  @Test
  void answersNothingThatIsNotAdvertised() throws Exception {
    Set<String> answered = new TreeSet<>(FOLLOWING);
    REQUESTS.values().forEach(requests -> answered.addAll(requests.keySet()));
    Set<String> others = new TreeSet<>();
    others.addAll(requests(TextDocumentService.class));
    others.addAll(requests(WorkspaceService.class));
    assertThat(others).containsAll(answered).hasSizeGreaterThan(answered.size());
    others.removeAll(answered);
    try (Editor editor = editor()) {
      for (String method : others) {
        assertThatThrownBy(
                () -> get(editor.request(method, Map.of("textDocument", Map.of("uri", uri())))))
            .as(method)
            .hasMessageContaining("ResponseErrorException");
      }
    }
  }

  private static Set<String> requests(Class<?> service) {
    Set<String> names = new TreeSet<>();
    String segment = service.getAnnotation(JsonSegment.class).value();
    for (Method method : service.getMethods()) {
      JsonRequest request = method.getAnnotation(JsonRequest.class);
      if (request != null) {
        String name = request.value().isEmpty() ? method.getName() : request.value();
        names.add(request.useSegment() ? segment + "/" + name : name);
      }
    }
    return names;
  }

  @Test
  void countsInTheUnitsThatItNames() throws Exception {
    try (Editor editor = editor()) {
      assertThat(editor.greeting().getCapabilities().getPositionEncoding()).isEqualTo("utf-16");
    }
  }

  @Test
  void takesChangesOfDocuments() throws Exception {
    try (Editor editor = editor()) {
      editor.open(JOB);
      editor.change(2, new Range(new Position(0, 0), new Position(0, 7)), "comand");
      Map<String, Object> params = Map.of("textDocument", Map.of("uri", Editor.URI));
      assertThat(get(editor.request("textDocument/documentSymbol", params)).toString())
          .contains("comand");
    }
  }

  @Test
  void takesChangesOfFolders() throws Exception {
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(more.resolve("one.yml"), "command: ls\nenvironment: azureml:e:1\n");
    try (Editor editor = Editor.plain()) {
      editor
          .server()
          .getWorkspaceService()
          .didChangeWorkspaceFolders(
              new DidChangeWorkspaceFoldersParams(
                  new WorkspaceFoldersChangeEvent(
                      List.of(new WorkspaceFolder(more.toUri().toString(), "more")), List.of())));
      Map<String, Object> params = Map.of("command", "amljob.listJobs", "arguments", List.of());
      assertThat(get(editor.request("workspace/executeCommand", params)).toString())
          .contains("one.yml");
    }
  }
}
