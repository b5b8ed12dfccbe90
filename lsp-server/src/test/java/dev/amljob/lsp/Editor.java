// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.gson.JsonNull;
import dev.amljob.lsp.command.JobSender;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor of a test: it speaks to a real server over real streams, in one process. */
final class Editor implements LanguageClient, AutoCloseable {
  static final String URI = "file:///nowhere/job.yml";

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final List<RegistrationParams> registrations = new ArrayList<>();
  private final CompletableFuture<Integer> exit;
  private final LanguageServer server;
  private final Endpoint wire;
  private final PipedOutputStream toServer;
  private InitializeResult greeting = new InitializeResult();

  private final BlockingQueue<ProgressParams> progress = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
  private volatile Object settings = JsonNull.INSTANCE;

  private Editor(Optional<JobSender> sender) throws IOException {
    PipedInputStream serverIn = new PipedInputStream(1 << 16);
    PipedOutputStream serverOut = new PipedOutputStream();
    toServer = new PipedOutputStream(serverIn);
    PipedInputStream fromServer = new PipedInputStream(serverOut, 1 << 16);
    exit =
        CompletableFuture.supplyAsync(
            () -> new LanguageServerRun("test", sender).serve(serverIn, serverOut));
    Launcher<LanguageServer> launcher =
        new Launcher.Builder<LanguageServer>()
            .setLocalService(this)
            .setRemoteInterface(LanguageServer.class)
            .setInput(fromServer)
            .setOutput(toServer)
            .create();
    var unused = launcher.startListening();
    server = launcher.getRemoteProxy();
    wire = launcher.getRemoteEndpoint();
  }

  /** An editor that has not said a word yet. */
  static Editor silent() throws IOException {
    return new Editor(Optional.empty());
  }

  /** An editor that can do little. */
  static Editor plain() throws Exception {
    return with(new InitializeParams());
  }

  static Editor with(ClientCapabilities capabilities) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    return with(params);
  }

  static Editor with(InitializeParams params) throws Exception {
    return with(params, Optional.empty());
  }

  /** An editor whose server can submit. */
  static Editor with(InitializeParams params, Optional<JobSender> sender) throws Exception {
    Editor editor = new Editor(sender);
    editor.greeting = get(editor.server.initialize(params));
    editor.server.initialized(new InitializedParams());
    return editor;
  }

  static <T> T get(CompletableFuture<T> answer)
      throws InterruptedException, ExecutionException, TimeoutException {
    return answer.get(60, SECONDS);
  }

  LanguageServer server() {
    return server;
  }

  /** Sends a request by its name. */
  CompletableFuture<?> request(String method, Object params) {
    return wire.request(method, params);
  }

  InitializeResult greeting() {
    return greeting;
  }

  List<RegistrationParams> registrations() {
    return registrations;
  }

  /** Opens a text and returns where its cursor is. */
  Position open(String marked) {
    return open(URI, "azureml-yaml", marked);
  }

  Position open(String uri, String language, String marked) {
    Marked text = Marked.of(marked);
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(new TextDocumentItem(uri, language, 1, text.text())));
    return text.cursor();
  }

  void change(int version, Range range, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(URI, version),
                List.of(new TextDocumentContentChangeEvent(range, text))));
  }

  void replaceAll(int version, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(URI, version),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  /** Waits for the findings of a document, in a version or later. */
  PublishDiagnosticsParams awaitDiagnostics(String uri, int version) throws InterruptedException {
    while (true) {
      PublishDiagnosticsParams next = published.poll(60, SECONDS);
      if (next == null) {
        throw new AssertionError("no diagnostics of " + uri);
      }
      boolean fresh = next.getVersion() == null || next.getVersion() >= version;
      if (next.getUri().equals(uri) && fresh) {
        return next;
      }
    }
  }

  /** Waits for the next news of how far an answer is. */
  ProgressParams awaitProgress() throws InterruptedException {
    ProgressParams next = progress.poll(60, SECONDS);
    if (next == null) {
      throw new AssertionError("no progress");
    }
    return next;
  }

  boolean hasProgress() {
    return !progress.isEmpty();
  }

  /** Waits until the server asks for something, by its name. */
  void awaitQuestion(String name) throws InterruptedException {
    String next = asked.poll(60, SECONDS);
    if (!name.equals(next)) {
      throw new AssertionError("asked " + next + ", not " + name);
    }
  }

  /** Sets what the user has set, as the server finds it when it asks. */
  void set(Object newSettings) {
    settings = newSettings;
  }

  boolean hasDiagnostics() {
    return !published.isEmpty();
  }

  int exitCode() throws Exception {
    return get(exit);
  }

  /** Hangs up. */
  void hangUp() throws IOException {
    toServer.close();
  }

  /** The text with edits made, as editors make them: from the end. */
  static String applied(String text, List<? extends TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> -offset(text, edit.getRange().getStart())));
    String result = text;
    for (TextEdit edit : sorted) {
      int start = offset(text, edit.getRange().getStart());
      int end = offset(text, edit.getRange().getEnd());
      result = result.substring(0, start) + edit.getNewText() + result.substring(end);
    }
    return result;
  }

  static String applied(String text, WorkspaceEdit edit) {
    return edit.getChanges() == null
        ? applied(
            text,
            edit.getDocumentChanges().get(0).getLeft().getEdits().stream()
                .map(one -> one.getLeft())
                .toList())
        : applied(text, edit.getChanges().values().iterator().next());
  }

  static int offset(String text, Position position) {
    int start = 0;
    for (int line = 0; line < position.getLine(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + position.getCharacter();
  }

  static String under(String text, Range range) {
    return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params);
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    asked.add("refreshCodeLenses");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    asked.add("configuration " + params.getItems().get(0).getSection());
    return CompletableFuture.completedFuture(List.of(settings));
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object event) {
    throw new AssertionError("nothing is reported to anybody");
  }

  @Override
  public void showMessage(MessageParams params) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return new CompletableFuture<>();
  }

  @Override
  public void logMessage(MessageParams params) {}

  @Override
  public void close() throws IOException {
    hangUp();
    exit.join();
  }
}
