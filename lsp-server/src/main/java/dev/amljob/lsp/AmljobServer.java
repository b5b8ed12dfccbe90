// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.lsp.command.JobSender;
import dev.amljob.lsp.command.ServerCommands;
import dev.amljob.lsp.feature.ClientTraits;
import dev.amljob.lsp.workspace.Workspace;
import dev.amljob.lsp.workspace.WorkspaceDiagnostics;
import dev.amljob.lsp.workspace.WorkspaceJobs;
import dev.amljob.lsp.workspace.WorkspaceSymbols;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** One server for one client, from initialize to exit. */
final class AmljobServer implements LanguageServer {
  private final String version;
  private final Optional<JobSender> sender;
  private final Lifecycle lifecycle = new Lifecycle();
  private final Latencies latencies = new Latencies();
  private final Workspace workspace = new Workspace();
  private final Requests requests;
  private final DocumentService documentService;
  private final FolderService folderService;
  private volatile LanguageClient client = SilentClient.INSTANCE;
  private volatile Session session;

  AmljobServer(String version, Optional<JobSender> sender) {
    this.version = version;
    this.sender = sender;
    // A client that breaks the order of things finds a server that knows nothing.
    Session before = Session.with(SilentClient.INSTANCE, new ClientTraits(null));
    this.session = before;
    this.requests = new Requests(lifecycle, () -> session.documents(), latencies);
    this.documentService = new DocumentService(Handlers.of(before, workspace), requests);
    this.folderService = new FolderService(work(before), requests, workspace);
  }

  private FolderService.Work work(Session begun) {
    WorkspaceJobs jobs = new WorkspaceJobs(workspace, begun.documents(), begun.diagnostics());
    ServerCommands.Ground ground =
        new ServerCommands.Ground(
            begun.client(), begun.traits(), begun.documents(), workspace, jobs);
    return new FolderService.Work(
        begun,
        jobs,
        new WorkspaceDiagnostics(jobs, begun.client()),
        new WorkspaceSymbols(workspace, begun.documents()),
        new ServerCommands(
            ground,
            () -> ServerFacts.of(version, begun.documents().all().size(), latencies),
            sender));
  }

  void connect(LanguageClient newClient) {
    client = newClient;
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    lifecycle.start();
    Session begun =
        Session.with(
            client, new ClientTraits(params.getCapabilities(), params.getInitializationOptions()));
    session = begun;
    workspace.open(params);
    documentService.begin(Handlers.of(begun, workspace));
    begun.settings().change(params.getInitializationOptions());
    FolderService.Work work = work(begun);
    folderService.begin(work);
    ParentWatch.endWith(params.getProcessId(), lifecycle);
    return CompletableFuture.completedFuture(
        new InitializeResult(
            Capabilities.of(begun.documents().encoding(), work.commands().names()),
            new ServerInfo("amljob", version)));
  }

  @Override
  public void initialized(InitializedParams params) {
    if (session.traits().watchesFiles()) {
      watchFiles();
    }
    session.pullSettings();
    requests.inBackground(() -> workspace.readNames(session.documents()));
  }

  /** Files beside a job decide what is wrong with it: its code, its data, its environment. */
  private void watchFiles() {
    DidChangeWatchedFilesRegistrationOptions options =
        new DidChangeWatchedFilesRegistrationOptions(
            List.of(new FileSystemWatcher(Either.forLeft("**/*"))));
    // Whether the client agrees changes nothing here.
    var unused =
        session
            .client()
            .registerCapability(
                new RegistrationParams(
                    List.of(
                        new Registration("watch", "workspace/didChangeWatchedFiles", options))));
  }

  @Override
  public CompletableFuture<@Nullable Object> shutdown() {
    lifecycle.shutDown();
    session.publisher().stop();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    lifecycle.end();
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Traces go to no one: the client can log what it sends and gets.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // Progress is shown for requests only, and a request is cancelled as such.
  }

  void close() {
    session.publisher().stop();
    requests.close();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documentService;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folderService;
  }
}
