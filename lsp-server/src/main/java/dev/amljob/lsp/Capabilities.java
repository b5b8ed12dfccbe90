// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.document.PositionEncoding;
import dev.amljob.lsp.feature.CodeActionHandler;
import dev.amljob.lsp.feature.TokenHandler;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.SignatureHelpOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server says that it can do; a test holds it to each of these. */
final class Capabilities {
  private Capabilities() {}

  static ServerCapabilities of(PositionEncoding encoding, List<String> commands) {
    ServerCapabilities all = new ServerCapabilities();
    all.setPositionEncoding(encoding.label());
    all.setTextDocumentSync(sync());
    all.setCompletionProvider(new CompletionOptions(true, List.of(":", " ", "{", ".", "/", "\"")));
    all.setHoverProvider(true);
    all.setSignatureHelpProvider(new SignatureHelpOptions(List.of("{", ".")));
    all.setDefinitionProvider(true);
    all.setDeclarationProvider(true);
    all.setTypeDefinitionProvider(true);
    all.setReferencesProvider(true);
    all.setDocumentHighlightProvider(true);
    all.setRenameProvider(new RenameOptions(true));
    all.setLinkedEditingRangeProvider(true);
    all.setDocumentSymbolProvider(true);
    all.setWorkspaceSymbolProvider(true);
    all.setFoldingRangeProvider(true);
    all.setSelectionRangeProvider(true);
    all.setDocumentLinkProvider(new DocumentLinkOptions(false));
    all.setCodeActionProvider(
        new CodeActionOptions(
            List.of(
                CodeActionKind.QuickFix,
                CodeActionHandler.FIX_ALL,
                CodeActionHandler.ORGANIZE_KEYS,
                CodeActionHandler.MIGRATE,
                CodeActionKind.RefactorExtract,
                CodeActionKind.RefactorInline,
                CodeActionKind.RefactorRewrite)));
    all.setCodeLensProvider(new CodeLensOptions(false));
    all.setSemanticTokensProvider(
        new SemanticTokensWithRegistrationOptions(
            TokenHandler.legend(), new SemanticTokensServerFull(true), true));
    all.setInlayHintProvider(true);
    all.setDocumentFormattingProvider(true);
    all.setDocumentRangeFormattingProvider(true);
    all.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("\n"));
    all.setDiagnosticProvider(diagnostics());
    all.setExecuteCommandProvider(new ExecuteCommandOptions(commands));
    all.setWorkspace(workspace());
    return all;
  }

  private static TextDocumentSyncOptions sync() {
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    return sync;
  }

  private static DiagnosticRegistrationOptions diagnostics() {
    DiagnosticRegistrationOptions options = new DiagnosticRegistrationOptions(true, true);
    options.setIdentifier("amljob");
    return options;
  }

  private static WorkspaceServerCapabilities workspace() {
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    return new WorkspaceServerCapabilities(folders);
  }
}
