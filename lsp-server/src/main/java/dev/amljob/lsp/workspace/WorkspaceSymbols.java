// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import dev.amljob.core.files.PathNames;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.document.Uris;
import dev.amljob.lsp.workspace.SymbolQuery.Fit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Answers {@code workspace/symbol}: the jobs in the folders and what they declare, as the editor
 * shows those that are open, else as on disk.
 */
public final class WorkspaceSymbols {
  /** Nobody looks through more; who types on gets others. */
  static final int MOST = 500;

  private final Workspace workspace;
  private final Documents documents;
  private final SeenFiles<List<JobSymbol>> onDisk = new SeenFiles<>();

  /** Makes a view of the symbols, none of which is read yet. */
  public WorkspaceSymbols(Workspace workspace, Documents documents) {
    this.workspace = Objects.requireNonNull(workspace, "workspace");
    this.documents = Objects.requireNonNull(documents, "documents");
  }

  /** A symbol under the name that a query fits. */
  private record Match(Fit fit, WorkspaceSymbol symbol) {}

  /** Returns the symbols whose name has the letters of a query, in that order; the best first. */
  public Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>> answer(
      String query, CancelChecker cancellation) {
    SymbolQuery letters = SymbolQuery.of(query);
    List<Match> matches = new ArrayList<>();
    for (JobSymbol symbol : all(cancellation)) {
      match(symbol, letters).ifPresent(matches::add);
    }
    return Either.forRight(
        matches.stream()
            .sorted(Comparator.comparing(Match::fit))
            .limit(MOST)
            .map(Match::symbol)
            .toList());
  }

  /** A symbol goes by the first of its names that fits, since clients look at names once more. */
  private static Optional<Match> match(JobSymbol symbol, SymbolQuery query) {
    return symbol.names().stream()
        .filter(called -> query.fit(called.name()) != Fit.NONE)
        .findFirst()
        .map(called -> new Match(query.fit(called.name()), symbol.under(called)));
  }

  private List<JobSymbol> all(CancelChecker cancellation) {
    Map<Path, Path> roots = new LinkedHashMap<>();
    workspace.files(documents).forEach(file -> roots.putIfAbsent(file.path(), file.root()));
    onDisk.keep(roots.keySet());
    Map<String, Snapshot> open = new LinkedHashMap<>();
    documents.all().forEach(snapshot -> open.put(Uris.key(snapshot.uri()), snapshot));
    List<JobSymbol> all = new ArrayList<>();
    for (Map.Entry<Path, Path> file : roots.entrySet()) {
      cancellation.checkCanceled();
      Path path = file.getKey();
      String shown = PathNames.slashed(file.getValue().relativize(path));
      Snapshot snapshot = open.remove(Uris.key(Uris.uri(path)));
      all.addAll(
          snapshot == null
              ? onDisk
                  .of(path, unread -> JobSymbol.in(documents.onDisk(unread), shown))
                  .orElse(List.of())
              : JobSymbol.in(snapshot, shown));
    }
    for (Snapshot elsewhere : open.values()) {
      cancellation.checkCanceled();
      String name = elsewhere.file().name();
      all.addAll(JobSymbol.in(elsewhere, name.substring(name.lastIndexOf('/') + 1)));
    }
    return all;
  }

  /** Forgets what was found in files that have changed. */
  public void forget(Collection<Path> changed) {
    onDisk.forget(changed);
  }
}
