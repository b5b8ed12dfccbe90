// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.feature.DiagnosticHandler;
import dev.amljob.lsp.feature.FoldingHandler;
import dev.amljob.lsp.feature.FormatHandler;
import dev.amljob.lsp.feature.InlayHandler;
import dev.amljob.lsp.feature.LinkHandler;
import dev.amljob.lsp.feature.SelectionHandler;
import dev.amljob.lsp.feature.SignatureHandler;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** Takes what a client says of documents, and hands each request to its handler. */
final class DocumentService implements TextDocumentService {
  private final Requests requests;
  private volatile Handlers now;

  DocumentService(Handlers handlers, Requests requests) {
    this.now = handlers;
    this.requests = requests;
  }

  /** Begins to work for a client that has said what it can do. */
  void begin(Handlers handlers) {
    now = handlers;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    Snapshot snapshot = now.session().documents().open(params.getTextDocument());
    if (!now.session().traits().pullsDiagnostics()) {
      now.session().publisher().now(snapshot.uri());
    }
    now.session().renew(now.session().documents().renewDependentsOf(snapshot.file().name()));
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    VersionedTextDocumentIdentifier id = params.getTextDocument();
    int version = id.getVersion() == null ? 0 : id.getVersion();
    now.session()
        .documents()
        .change(id.getUri(), version, params.getContentChanges())
        .ifPresent(
            snapshot -> {
              if (!now.session().traits().pullsDiagnostics()) {
                now.session().publisher().soon(snapshot.uri());
              }
              now.session()
                  .renew(now.session().documents().renewDependentsOf(snapshot.file().name()));
            });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    now.session().documents().close(uri);
    now.session().publisher().close(uri);
    now.tokens().forget(uri);
    now.session().renew(now.session().documents().renewDependentsOf(Uris.name(uri)));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    if (!now.session().traits().pullsDiagnostics()) {
      now.session().publisher().now(params.getTextDocument().getUri());
    }
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return about(
        "completion",
        params.getTextDocument(),
        Either.forLeft(List.of()),
        snapshot -> now.completion().answer(snapshot, params));
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    return requests.run("completion/resolve", cancellation -> now.completion().resolve(item));
  }

  @Override
  public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
    return about(
        "hover",
        params.getTextDocument(),
        null,
        snapshot -> now.hover().answer(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<@Nullable SignatureHelp> signatureHelp(SignatureHelpParams params) {
    return about(
        "signatureHelp",
        params.getTextDocument(),
        null,
        snapshot -> new SignatureHandler().answer(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return about(
        "definition",
        params.getTextDocument(),
        Either.forLeft(List.of()),
        snapshot -> now.names().definition(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      declaration(DeclarationParams params) {
    return about(
        "declaration",
        params.getTextDocument(),
        Either.forLeft(List.of()),
        snapshot -> now.names().definition(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      typeDefinition(TypeDefinitionParams params) {
    return about(
        "typeDefinition",
        params.getTextDocument(),
        Either.forLeft(List.of()),
        snapshot -> now.names().typeDefinition(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return about(
        "references",
        params.getTextDocument(),
        List.of(),
        snapshot ->
            now.names()
                .references(
                    snapshot, params.getPosition(), params.getContext().isIncludeDeclaration()));
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return about(
        "documentHighlight",
        params.getTextDocument(),
        List.of(),
        snapshot -> now.names().highlight(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<
          @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return about(
        "prepareRename",
        params.getTextDocument(),
        null,
        snapshot -> {
          PrepareRenameResult found = now.names().prepare(snapshot, params.getPosition());
          return found == null ? null : Either3.forSecond(found);
        });
  }

  @Override
  public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
    return about(
        "rename",
        params.getTextDocument(),
        null,
        snapshot -> now.names().rename(snapshot, params.getPosition(), params.getNewName()));
  }

  @Override
  public CompletableFuture<@Nullable LinkedEditingRanges> linkedEditingRange(
      LinkedEditingRangeParams params) {
    return about(
        "linkedEditingRange",
        params.getTextDocument(),
        null,
        snapshot -> now.names().linked(snapshot, params.getPosition()));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return about("documentSymbol", params.getTextDocument(), List.of(), now.symbols()::answer);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return about(
        "codeAction",
        params.getTextDocument(),
        List.of(),
        snapshot -> now.codeActions().answer(snapshot, params));
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return about("documentLink", params.getTextDocument(), List.of(), new LinkHandler()::answer);
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
    return about(
        "formatting",
        params.getTextDocument(),
        List.of(),
        snapshot -> new FormatHandler().all(snapshot, params.getOptions()));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> rangeFormatting(
      DocumentRangeFormattingParams params) {
    return about(
        "rangeFormatting",
        params.getTextDocument(),
        List.of(),
        snapshot -> new FormatHandler().part(snapshot, params.getRange(), params.getOptions()));
  }

  @Override
  public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(
      DocumentOnTypeFormattingParams params) {
    return about(
        "onTypeFormatting",
        params.getTextDocument(),
        List.of(),
        snapshot -> new FormatHandler().typed(snapshot, params));
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return about("codeLens", params.getTextDocument(), List.of(), now.lenses()::answer);
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return about("foldingRange", params.getTextDocument(), List.of(), new FoldingHandler()::answer);
  }

  @Override
  public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
    return about(
        "selectionRange",
        params.getTextDocument(),
        List.of(),
        snapshot -> new SelectionHandler().answer(snapshot, params.getPositions()));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
    return about(
        "semanticTokens",
        params.getTextDocument(),
        new SemanticTokens(List.of()),
        now.tokens()::full);
  }

  @Override
  public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
      SemanticTokensDeltaParams params) {
    return about(
        "semanticTokens/delta",
        params.getTextDocument(),
        Either.forLeft(new SemanticTokens(List.of())),
        snapshot -> now.tokens().delta(snapshot, params.getPreviousResultId()));
  }

  @Override
  public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
    return about(
        "semanticTokens/range",
        params.getTextDocument(),
        new SemanticTokens(List.of()),
        snapshot -> now.tokens().range(snapshot, params.getRange()));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return about(
        "inlayHint",
        params.getTextDocument(),
        List.of(),
        snapshot -> new InlayHandler().answer(snapshot, params.getRange()));
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    return about(
        "diagnostic",
        params.getTextDocument(),
        DiagnosticHandler.nothing(),
        snapshot -> now.session().diagnostics().answer(snapshot, params));
  }

  private <R extends @Nullable Object> CompletableFuture<R> about(
      String method,
      TextDocumentIdentifier id,
      @Nullable R otherwise,
      Function<Snapshot, R> answer) {
    return requests.about("textDocument/" + method, id.getUri(), otherwise, answer);
  }
}
