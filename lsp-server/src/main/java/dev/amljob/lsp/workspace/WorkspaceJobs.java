// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import dev.amljob.core.job.DocumentKind;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.feature.DiagnosticHandler;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

/** The jobs in the folders of an editor: as it shows those that are open, else as on disk. */
public final class WorkspaceJobs {
  private final Workspace workspace;
  private final Documents documents;
  private final DiagnosticHandler handler;

  /** Nothing for what is no job. */
  private final SeenFiles<Optional<FoundJob>> onDisk = new SeenFiles<>();

  /** Makes a view of the jobs, none of which is read yet. */
  public WorkspaceJobs(Workspace workspace, Documents documents, DiagnosticHandler handler) {
    this.workspace = Objects.requireNonNull(workspace, "workspace");
    this.documents = Objects.requireNonNull(documents, "documents");
    this.handler = Objects.requireNonNull(handler, "handler");
  }

  /**
   * Hands on each job, with the folder that it was found in.
   *
   * @param progress is told how many files were looked at
   */
  public void each(
      CancelChecker cancellation, Progress progress, BiConsumer<Workspace.File, FoundJob> taker) {
    List<Workspace.File> files = workspace.files(documents);
    for (int i = 0; i < files.size(); i++) {
      cancellation.checkCanceled();
      Workspace.File file = files.get(i);
      Optional<Snapshot> open = documents.find(Uris.uri(file.path()));
      Optional<FoundJob> job =
          open.isPresent()
              ? job(open.get(), open.get().version())
              : onDisk
                  .of(file.path(), path -> job(documents.onDisk(path), null))
                  .flatMap(Function.identity());
      job.ifPresent(found -> taker.accept(file, found));
      progress.at(i + 1, files.size());
    }
  }

  private Optional<FoundJob> job(Snapshot snapshot, @Nullable Integer version) {
    return snapshot.result().classification().kind() == DocumentKind.COMMAND_JOB
        ? Optional.of(
            FoundJob.of(
                snapshot.uri(),
                version,
                snapshot.result(),
                handler.byFile(snapshot).getOrDefault(snapshot.uri(), List.of())))
        : Optional.empty();
  }

  /** Returns whether the editor has a document open, be it a job or not. */
  boolean isOpen(String uri) {
    return documents.find(uri).isPresent();
  }

  /** Forgets what was found: a file beside a job may have changed what is wrong with it. */
  public void forget() {
    onDisk.forget();
  }
}
