// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.feature.DiagnosticHandler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticReportPartialResult;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code workspace/diagnostic}: the findings in all jobs of the folders, bit by bit for a
 * client that takes them so.
 */
public final class WorkspaceDiagnostics {
  /** How many reports go into one piece of the answer. */
  private static final int PIECE = 25;

  private final WorkspaceJobs jobs;
  private final LanguageClient client;

  /** Makes a handler for a client. */
  public WorkspaceDiagnostics(WorkspaceJobs jobs, LanguageClient client) {
    this.jobs = jobs;
    this.client = client;
  }

  /** Returns what was not sent before. */
  public WorkspaceDiagnosticReport answer(
      WorkspaceDiagnosticParams params, CancelChecker cancellation) {
    Map<String, PreviousResultId> previous = new LinkedHashMap<>();
    params.getPreviousResultIds().forEach(id -> previous.put(Uris.key(id.getUri()), id));
    Either<String, Integer> pieces = params.getPartialResultToken();
    List<WorkspaceDocumentDiagnosticReport> reports = new ArrayList<>();
    try (Progress progress =
        Progress.begin(client, params.getWorkDoneToken(), "Looking at all jobs")) {
      jobs.each(
          cancellation,
          progress,
          (file, job) -> {
            reports.add(report(job, previous.remove(Uris.key(job.uri()))));
            if (pieces != null && reports.size() >= PIECE) {
              send(pieces, reports);
            }
          });
    }
    previous.values().stream()
        // What is open is told of by its own answer, also if it is no job or lies elsewhere.
        .filter(id -> !jobs.isOpen(id.getUri()))
        .forEach(gone -> reports.add(nothingIn(gone.getUri())));
    if (pieces != null && !reports.isEmpty()) {
      send(pieces, reports);
    }
    return new WorkspaceDiagnosticReport(reports);
  }

  private void send(
      Either<String, Integer> token, List<WorkspaceDocumentDiagnosticReport> reports) {
    client.notifyProgress(
        new ProgressParams(
            token,
            Either.forRight(new WorkspaceDiagnosticReportPartialResult(List.copyOf(reports)))));
    reports.clear();
  }

  private static WorkspaceDocumentDiagnosticReport report(
      FoundJob job, @Nullable PreviousResultId previous) {
    String id = DiagnosticHandler.resultId(Map.of(job.uri(), job.findings()));
    if (previous != null && id.equals(previous.getValue())) {
      return new WorkspaceDocumentDiagnosticReport(
          new WorkspaceUnchangedDocumentDiagnosticReport(id, job.uri(), job.version()));
    }
    WorkspaceFullDocumentDiagnosticReport report =
        new WorkspaceFullDocumentDiagnosticReport(job.findings(), job.uri(), job.version());
    report.setResultId(id);
    return new WorkspaceDocumentDiagnosticReport(report);
  }

  /** A job that is deleted, moved or no job any more leaves its findings with the client. */
  private static WorkspaceDocumentDiagnosticReport nothingIn(String uri) {
    return new WorkspaceDocumentDiagnosticReport(
        new WorkspaceFullDocumentDiagnosticReport(List.of(), uri, null));
  }
}
