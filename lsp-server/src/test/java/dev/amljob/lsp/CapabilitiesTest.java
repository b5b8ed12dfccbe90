// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.lsp4j.ServerCapabilities;
import org.junit.jupiter.api.Test;

/** What is advertised is tested over the protocol, and what is tested is advertised. */
class CapabilitiesTest {
  /** The calls of a test by which each capability shows. */
  private static final Map<String, List<String>> SHOWN_BY =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("PositionEncoding", List.of("getPositionEncoding()")),
              Map.entry("TextDocumentSync", List.of("editor.change(", "replaceAll(", ".close(")),
              Map.entry("CompletionProvider", List.of(".completion(", ".resolveCompletionItem(")),
              Map.entry("HoverProvider", List.of(".hover(")),
              Map.entry("SignatureHelpProvider", List.of(".signatureHelp(")),
              Map.entry("DefinitionProvider", List.of(".definition(")),
              Map.entry("DeclarationProvider", List.of(".declaration(")),
              Map.entry("ReferencesProvider", List.of(".references(")),
              Map.entry("DocumentHighlightProvider", List.of(".documentHighlight(")),
              Map.entry("RenameProvider", List.of(".rename(", ".prepareRename(")),
              Map.entry("LinkedEditingRangeProvider", List.of(".linkedEditingRange(")),
              Map.entry("DocumentSymbolProvider", List.of(".documentSymbol(")),
              Map.entry("WorkspaceSymbolProvider", List.of(".symbol(")),
              Map.entry("FoldingRangeProvider", List.of(".foldingRange(")),
              Map.entry("SelectionRangeProvider", List.of(".selectionRange(")),
              Map.entry("DocumentLinkProvider", List.of(".documentLink(")),
              Map.entry("CodeActionProvider", List.of(".codeAction(")),
              Map.entry(
                  "SemanticTokensProvider",
                  List.of(
                      ".semanticTokensFull(",
                      ".semanticTokensFullDelta(",
                      ".semanticTokensRange(")),
              Map.entry("InlayHintProvider", List.of(".inlayHint(")),
              Map.entry("DocumentFormattingProvider", List.of(".formatting(")),
              Map.entry("DocumentRangeFormattingProvider", List.of(".rangeFormatting(")),
              Map.entry("DiagnosticProvider", List.of("TextDocumentService().diagnostic(")),
              Map.entry("ExecuteCommandProvider", List.of(".executeCommand(")),
              Map.entry("Workspace", List.of("setWorkspaceFolders("))));

  @Test
  void advertisesWhatIsTestedAndNothingElse() throws Exception {
    try (Editor editor = Editor.plain()) {
      Set<String> advertised = new TreeSet<>();
      ServerCapabilities capabilities = editor.greeting().getCapabilities();
      for (Method getter : ServerCapabilities.class.getMethods()) {
        boolean capability =
            getter.getName().startsWith("get") && !getter.getName().equals("getClass");
        if (capability && getter.invoke(capabilities) != null) {
          advertised.add(getter.getName().substring("get".length()));
        }
      }
      assertThat(advertised).isEqualTo(SHOWN_BY.keySet());
    }
  }

  @Test
  void hasATestForEachCapability() throws Exception {
    Path folder = Path.of("src", "test", "java", "dev", "amljob", "lsp");
    StringBuilder tests = new StringBuilder();
    for (String name : List.of("LanguageServerTest", "DiagnosticsTest", "LifecycleTest")) {
      tests.append(Files.readString(folder.resolve(name + ".java")).replaceAll("\\s+", ""));
    }
    List<String> missing = new ArrayList<>();
    for (List<String> calls : SHOWN_BY.values()) {
      calls.stream().filter(call -> tests.indexOf(call) < 0).forEach(missing::add);
    }
    assertThat(missing).isEmpty();
  }
}
