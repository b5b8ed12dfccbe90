// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.core.job.DocumentKind;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.feature.DiagnosticHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

/** Answers {@code workspace/diagnostic}: the findings in all jobs of the folders. */
final class WorkspaceDiagnostics {
  private final Workspace workspace;
  private final Documents documents;
  private final DiagnosticHandler handler;
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** What was found in a file when it was that old and that large; nothing in what is no job. */
  private record Known(long modified, long bytes, Optional<List<Diagnostic>> findings) {}

  WorkspaceDiagnostics(Workspace workspace, Documents documents, DiagnosticHandler handler) {
    this.workspace = workspace;
    this.documents = documents;
    this.handler = handler;
  }

  WorkspaceDiagnosticReport answer(WorkspaceDiagnosticParams params, CancelChecker cancellation) {
    Map<String, String> previous = new HashMap<>();
    params.getPreviousResultIds().forEach(id -> previous.put(id.getUri(), id.getValue()));
    List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
    for (Path path : workspace.yamlFiles()) {
      cancellation.checkCanceled();
      String uri = Uris.uri(path);
      Optional<Snapshot> open = documents.find(uri);
      Optional<List<Diagnostic>> found = open.isPresent() ? of(open.get()) : of(path);
      Integer version = open.map(Snapshot::version).orElse(null);
      found.ifPresent(one -> reports.add(report(uri, version, one, previous.get(uri))));
    }
    return new WorkspaceDiagnosticReport(reports);
  }

  private static WorkspaceDocumentDiagnosticReport report(
      String uri, @Nullable Integer version, List<Diagnostic> found, @Nullable String previousId) {
    String id = DiagnosticHandler.resultId(Map.of(uri, found));
    if (id.equals(previousId)) {
      return new WorkspaceDocumentDiagnosticReport(
          new WorkspaceUnchangedDocumentDiagnosticReport(id, uri, version));
    }
    WorkspaceFullDocumentDiagnosticReport report =
        new WorkspaceFullDocumentDiagnosticReport(found, uri, version);
    report.setResultId(id);
    return new WorkspaceDocumentDiagnosticReport(report);
  }

  private Optional<List<Diagnostic>> of(Path path) {
    try {
      long modified = Files.getLastModifiedTime(path).toMillis();
      long bytes = Files.size(path);
      Known last = known.get(path);
      if (last == null || last.modified() != modified || last.bytes() != bytes) {
        last = new Known(modified, bytes, of(documents.onDisk(path)));
        known.put(path, last);
      }
      return last.findings();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Forgets what was found: a file beside a job may have changed what is wrong with it. */
  void forget() {
    known.clear();
  }

  private Optional<List<Diagnostic>> of(Snapshot snapshot) {
    boolean job = snapshot.result().classification().kind() == DocumentKind.COMMAND_JOB;
    return job
        ? Optional.of(List.copyOf(handler.byFile(snapshot).get(snapshot.uri())))
        : Optional.empty();
  }
}
