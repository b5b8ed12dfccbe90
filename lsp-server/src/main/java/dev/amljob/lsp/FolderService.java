// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.command.ServerCommands;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.workspace.Workspace;
import dev.amljob.lsp.workspace.WorkspaceDiagnostics;
import dev.amljob.lsp.workspace.WorkspaceJobs;
import dev.amljob.lsp.workspace.WorkspaceSymbols;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** Takes what a client says of its folders, and hands each request to its handler. */
final class FolderService implements WorkspaceService {
  private final Requests requests;
  private final Workspace workspace;
  private volatile Work now;

  /** What there is to work with. */
  record Work(
      Session session,
      WorkspaceJobs jobs,
      WorkspaceDiagnostics diagnostics,
      WorkspaceSymbols symbols,
      ServerCommands commands) {}

  FolderService(Work work, Requests requests, Workspace workspace) {
    this.requests = requests;
    this.workspace = workspace;
    this.now = work;
  }

  /** Begins to work for a client that has said what it can do. */
  void begin(Work work) {
    now = work;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    now.session().pushSettings(params.getSettings());
    now.session().pullSettings();
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    List<Snapshot> stale = new ArrayList<>();
    for (FileEvent event : params.getChanges()) {
      stale.addAll(now.session().documents().renewDependentsOf(Uris.name(event.getUri())));
    }
    List<Path> changed =
        params.getChanges().stream().flatMap(event -> Uris.path(event.getUri()).stream()).toList();
    requests.inBackground(() -> changed.forEach(workspace::rereadNames));
    now.jobs().forget();
    now.symbols().forget(changed);
    now.session().renew(stale);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getRemoved().forEach(folder -> workspace.remove(folder.getUri()));
    params.getEvent().getAdded().forEach(folder -> workspace.add(folder.getUri()));
    requests.inBackground(() -> workspace.readNames(now.session().documents()));
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return requests.runAside(
        "workspace/symbol", cancellation -> now.symbols().answer(params.getQuery(), cancellation));
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
    return requests.runAside(
        "workspace/diagnostic", cancellation -> now.diagnostics().answer(params, cancellation));
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return requests.runAside(
        "workspace/executeCommand", cancellation -> now.commands().answer(params, cancellation));
  }
}
